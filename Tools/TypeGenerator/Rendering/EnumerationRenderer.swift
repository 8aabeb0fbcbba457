/// Writes an enumeration: a constant for each value that AWS names.
struct EnumerationRenderer {
  let enumeration: EnumerationModel
  let hidden: Set<String>

  func write(_ source: inout SourceText) {
    let box = TypeReference.core(.valueBox).text(hidden: hidden)
    let conformance = TypeReference.core(.enumeration).text(hidden: hidden)
    source.block("public struct \(enumeration.name): \(conformance) {") { source in
      source.line("public let box: \(box)")
      source.line()
      source.line("public init(box: \(box)) { self.box = box }")
      source.line()
      for constant in enumeration.constants {
        let name = SwiftName.escaped(constant.identifier)
        source.line("public static var \(name): Self { \(constant.value.quoted) }")
      }
    }
  }
}
