/// Writes a resource type, and in extensions of it those of its properties.
struct ResourceRenderer {
  let resource: ResourceModel
  /// Core types that are not found by their plain name in this service.
  let hidden: Set<String>
  /// The resource type that declares a type which both have.
  let owner: (_ type: String) -> String?

  func write(_ source: inout SourceText) {
    source.block("extension \(resource.type.service) {") { declaration(&$0) }
    if !resource.object.objects.isEmpty || !resource.object.enumerations.isEmpty {
      source.line()
      source.block("extension \(resource.type.service).\(resource.object.name) {") { types(&$0) }
    }
  }

  private func declaration(_ source: inout SourceText) {
    source.documentation("`\(resource.type.text)`", "", Page.resource(resource.type))
    source.block("public struct \(resource.object.name): \(core(.resource)) {") { source in
      source.documentation("The type in a template.")
      source.line("public static var type: String { \(resource.type.text.quoted) }")
      source.documentation(Boilerplate.resourceBox)
      source.line("public let box: \(core(.resourceBox))")
      source.line()
      source.documentation(Boilerplate.resourceBoxInitialiser)
      source.line("public init(box: \(core(.resourceBox))) { self.box = box }")
      source.line()
      initialiser(&source)
      if !resource.attributes.isEmpty { source.line() }
      for attribute in resource.attributes {
        let type = attribute.type.text(hidden: hidden)
        let name = SwiftName.escaped(attribute.identifier)
        source.documentation("The attribute `\(attribute.name)`.")
        source.line("public var \(name): \(type) { attribute(\(attribute.name.quoted)) }")
      }
    }
  }

  private func types(_ source: inout SourceText) {
    let own = ObjectModel(name: resource.object.name, definition: nil)
    own.objects = resource.object.objects.filter { owner($0.name) == nil }
    own.enumerations = resource.object.enumerations.filter { owner($0.name) == nil }
    let names = resource.object.objects.map(\.name) + resource.object.enumerations.map(\.name)
    for name in names {
      guard let owner = owner(name) else { continue }
      source.documentation("The same as of ``\(owner)``.")
      source.line("public typealias \(name) = \(resource.type.service).\(owner).\(name)")
    }
    let hasBoth = names.count > own.objects.count + own.enumerations.count
    if hasBoth, !own.objects.isEmpty || !own.enumerations.isEmpty { source.line() }
    ObjectRenderer(type: resource.type, hidden: hidden).nested(own, &source)
  }

  private func initialiser(_ source: inout SourceText) {
    var initialiser = InitialiserRenderer(
      summary: "Declares an `\(resource.type.text)`.", object: resource.object, hidden: hidden)
    initialiser.before = ["_ logicalID: String"]
    initialiser.documentedBefore = [("logicalID", "1 to 255 letters and digits, unique in the template")]
    initialiser.documentedAfter = [
      ("file", "what findings point at, with `line` and `column`"), ("line", "see `file`"),
      ("column", "see `file`"),
    ]
    initialiser.after = ["file: String = #filePath, line: Int = #line, column: Int = #column"]
    initialiser.result = "bag.box(Self.type, logicalID, file: file, line: line, column: column)"
    initialiser.write(&source)
  }

  private func core(_ type: CoreType) -> String { TypeReference.core(type).text(hidden: hidden) }
}
