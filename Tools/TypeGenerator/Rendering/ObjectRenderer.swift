/// Writes the types of properties.
struct ObjectRenderer {
  let type: ResourceTypeName
  let hidden: Set<String>

  /// The types that stand inside of another, separated by blank lines.
  func nested(_ owner: ObjectModel, _ source: inout SourceText) {
    var isFirst = true
    for object in owner.objects {
      if !isFirst { source.line() }
      isFirst = false
      declaration(object, &source)
    }
    for enumeration in owner.enumerations {
      if !isFirst { source.line() }
      isFirst = false
      EnumerationRenderer(enumeration: enumeration, hidden: hidden).write(&source)
    }
  }

  private func declaration(_ object: ObjectModel, _ source: inout SourceText) {
    if let definition = object.definition {
      source.documentation("`\(type.text).\(definition)`", "", Page.property(definition, of: type))
    }
    source.block("public struct \(object.name): \(core(.object)) {") { source in
      source.documentation(Boilerplate.box)
      source.line("public let box: \(core(.valueBox))")
      source.line()
      source.documentation(Boilerplate.boxInitialiser)
      source.line("public init(box: \(core(.valueBox))) { self.box = box }")
      source.line()
      InitialiserRenderer(summary: "Creates a value from its properties.", object: object, hidden: hidden)
        .write(&source)
      if !object.objects.isEmpty || !object.enumerations.isEmpty {
        source.line()
        nested(object, &source)
      }
    }
  }

  private func core(_ type: CoreType) -> String { TypeReference.core(type).text(hidden: hidden) }
}
