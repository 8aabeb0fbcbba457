/// A pointer to a property, such as `/properties/Endpoint/Address`.
struct SchemaPath {
  let names: [String]

  init(_ pointer: String) { names = pointer.split(separator: "/").dropFirst().map(String.init) }

  /// Inside of a list, whose elements have no names.
  var isInList: Bool { names.contains("*") }

  /// What the path leads to, and the definition that it is a property of, if it is one of a definition.
  func target(in resource: ResourceSchema) -> (schema: Schema, owner: String?)? {
    guard let first = names.first, let schema = resource.properties[first] else { return nil }
    return find(names.dropFirst(), from: schema, owner: nil, in: resource)
  }

  private func find(
    _ rest: ArraySlice<String>, from schema: Schema, owner: String?, in resource: ResourceSchema
  ) -> (schema: Schema, owner: String?)? {
    guard let name = rest.first else { return (schema, owner) }
    let definition = schema.reference.flatMap { resource.target(of: $0)?.definition }
    let holder = resource.followed(schema)
    if let items = holder.items {
      return find(name == "*" ? rest.dropFirst() : rest, from: items, owner: nil, in: resource)
    }
    guard let next = holder.properties[name] else { return nil }
    return find(rest.dropFirst(), from: next, owner: definition, in: resource)
  }
}
