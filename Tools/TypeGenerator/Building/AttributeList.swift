/// What `Fn::GetAtt` gives for a resource type, with the type of each value.
struct AttributeList {
  private(set) var models: [AttributeModel] = []
  private var identifiers: Set<String> = []
  private let schema: ResourceSchema

  init(_ schema: ResourceSchema) {
    self.schema = schema
    let paths = schema.readOnlyProperties.map(SchemaPath.init).filter { !$0.isInList }
    var found: [String: TypeReference] = [:]
    for path in paths {
      guard let target = path.target(in: schema) else { continue }
      leaves(of: target.schema, path.names.joined(separator: "."), depth: 0) { found[$0] = $1 }
    }
    for name in schema.moreAttributes {
      guard let property = schema.properties[name] else { continue }
      leaves(of: property, name, depth: 0) { found[$0] = $1 }
    }
    // Those of the resource itself first: they keep the plain name where two come out the same.
    let whole = found.sorted { $0.key < $1.key }
    for (name, type) in whole.filter({ !$0.key.contains(".") }) + whole.filter({ $0.key.contains(".") }) {
      add(name, type)
    }
    models.sort { $0.name < $1.name }
  }

  private mutating func add(_ name: String, _ type: TypeReference) {
    let parts = name.split(separator: ".").map(String.init)
    let first = parts.first.map(SwiftName.member) ?? name
    var identifier = parts.dropFirst().reduce(first) { $0 + SwiftName.type($1) }
    while !identifiers.insert(identifier).inserted { identifier += "Attribute" }
    models.append(AttributeModel(name: name, identifier: identifier, type: type))
  }

  /// An object has no value of its own: its members have, by names such as `Endpoint.Address`.
  private func leaves(
    of schema: Schema, _ name: String, depth: Int, into add: (String, TypeReference) -> Void
  ) {
    let schema = self.schema.followed(schema)
    if !schema.properties.isEmpty, !schema.kinds.contains("array"), depth < 4 {
      for (member, property) in schema.properties.sorted(by: { $0.key < $1.key }) {
        leaves(of: property, "\(name).\(member)", depth: depth + 1, into: add)
      }
    } else {
      add(name, type(of: schema))
    }
  }

  private func type(of schema: Schema) -> TypeReference {
    if schema.kinds.contains("array") {
      guard let items = schema.items.map(self.schema.followed) else { return .core(.json) }
      return items.isText ? .list(.core(.string)) : .core(.json)
    }
    if schema.kinds.contains("integer") { return .core(.integer) }
    if schema.kinds.contains("number") { return .core(.number) }
    if schema.kinds.contains("boolean") { return .core(.boolean) }
    return schema.kinds.contains("object") ? .core(.json) : .core(.string)
  }
}

extension Schema {
  fileprivate var isText: Bool { kinds.contains("string") && !kinds.contains("object") }
}
