/// The properties that a resource type's schema lists by their paths: those whose change needs a replacement, that
/// can't be read back, or that are deprecated.
struct PropertyMarks {
  private var replacements: [ObjectIdentifier: PropertyFacts.Replacement] = [:]
  private var writeOnly: Set<ObjectIdentifier> = []
  private var deprecated: Set<ObjectIdentifier> = []

  init(_ builder: ResourceBuilder) {
    let resource = builder.schema
    let uses = resource.referenceCounts
    func targets(_ pointers: [String]) -> [(id: ObjectIdentifier, isShared: Bool)] {
      pointers.flatMap { builder.targets(of: SchemaPath($0)) }.map { target in
        (ObjectIdentifier(target.schema), target.definitions.contains { uses[$0, default: 0] > 1 })
      }
    }
    for (id, _) in targets(resource.conditionalCreateOnlyProperties) { replacements[id] = .sometimes }
    for (id, isShared) in targets(resource.createOnlyProperties) {
      replacements[id] = isShared ? .sometimes : .always
    }
    writeOnly = Set(targets(resource.writeOnlyProperties).filter { !$0.isShared }.map(\.id))
    deprecated = Set(targets(resource.deprecatedProperties).filter { !$0.isShared }.map(\.id))
  }

  func facts(of schema: Schema) -> PropertyFacts {
    let id = ObjectIdentifier(schema)
    var phrases: [String] = []
    if writeOnly.contains(id) { phrases.append("write-only") }
    if deprecated.contains(id) { phrases.append("deprecated") }
    return PropertyFacts(phrases: phrases, replacement: replacements[id])
  }
}

extension ResourceBuilder {
  /// A property's schema with the definitions that a path leads through.
  fileprivate struct Target {
    let schema: Schema
    let definitions: [String]
  }

  /// All that a path may mean: an object's alternatives may each have the property.
  fileprivate func targets(of path: SchemaPath) -> [Target] {
    guard let first = path.names.first, let property = schema.properties[first] else { return [] }
    return targets(path.names.dropFirst(), from: Target(schema: property, definitions: []))
  }

  private func targets(_ rest: ArraySlice<String>, from start: Target) -> [Target] {
    guard let name = rest.first else { return [start] }
    if let reference = start.schema.reference {
      guard let (definition, next) = schema.target(of: reference), start.definitions.count < 20 else {
        return []
      }
      return targets(rest, from: Target(schema: next, definitions: start.definitions + [definition ?? ""]))
    }
    if let items = start.schema.items {
      let further = Target(schema: items, definitions: start.definitions)
      return targets(name == "*" ? rest.dropFirst() : rest, from: further)
    }
    if let choice = soleMeaning(of: start.schema) {
      return targets(rest, from: Target(schema: choice, definitions: start.definitions))
    }
    return (members(of: start.schema).properties[name] ?? []).flatMap {
      targets(rest.dropFirst(), from: Target(schema: $0, definitions: start.definitions))
    }
  }
}
