/// The properties that AWS fills in: no initialiser takes them.
struct ReadOnlyProperties {
  private var whole: Set<String> = []
  /// By definition, and only of definitions that are used once: elsewhere the same property may be settable.
  private var members: [String: Set<String>] = [:]

  init(_ schema: ResourceSchema) {
    let uses = schema.referenceCounts
    for pointer in schema.readOnlyProperties {
      let path = SchemaPath(pointer)
      guard let last = path.names.last else { continue }
      if path.names.count == 1 {
        whole.insert(last)
      } else if let owner = path.target(in: schema)?.owner, uses[owner] == 1 {
        members[owner, default: []].insert(last)
      }
    }
  }

  func contains(_ property: String) -> Bool { whole.contains(property) }

  func contains(_ property: String, of definition: String?) -> Bool {
    definition.flatMap { members[$0] }?.contains(property) ?? false
  }
}

extension ResourceSchema {
  /// How often each definition is referred to.
  var referenceCounts: [String: Int] {
    var counts: [String: Int] = [:]
    func count(_ schema: Schema) {
      if let name = schema.reference?.split(separator: "/").last { counts[String(name), default: 0] += 1 }
      let parts = [schema.items, schema.additionalProperties].compactMap(\.self) + schema.alternatives
      (parts + schema.properties.values + schema.patternProperties.values).forEach(count)
    }
    (Array(properties.values) + definitions.values).forEach(count)
    return counts
  }
}
