/// Writes an enumeration: a constant for each value that AWS names.
struct EnumerationRenderer {
  let enumeration: EnumerationModel
  let hidden: Set<String>

  func write(_ source: inout SourceText) {
    let box = TypeReference.core(.valueBox).text(hidden: hidden)
    let conformance = TypeReference.core(.enumeration).text(hidden: hidden)
    source.documentation("The known values of `\(enumeration.origin)`; any other string is accepted too.")
    source.block("public struct \(enumeration.name): \(conformance) {") { source in
      source.documentation(Boilerplate.box)
      source.line("public let box: \(box)")
      source.line()
      source.documentation(Boilerplate.boxInitialiser)
      source.line("public init(box: \(box)) { self.box = box }")
      source.line()
      for constant in enumeration.constants {
        let name = SwiftName.escaped(constant.identifier)
        source.documentation(
          constant.value.isEmpty ? "The empty value." : "The value \(FactWords.code(constant.value)).")
        source.line("public static var \(name): Self { \(constant.value.quoted) }")
      }
    }
  }
}
