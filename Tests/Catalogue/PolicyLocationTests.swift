import CrossAccountCatalogue
import CrossAccountIAMPolicy
import Testing

@Suite("The places of policies in resource types")
struct PolicyLocationTests {
  @Test("are properties that the types have", arguments: PolicyLocation.table.keys.sorted())
  func properties(type: String) throws {
    let resource = try #require(ResourceCatalogue.shared[type])
    for location in PolicyLocation.all(of: type) {
      #expect(property(location.keys[...], resource.properties, resource), "\(location.keys)")
      switch location.attachment {
      case .named(let name), .bucket(let name), .queues(let name):
        #expect(property([name], resource.properties, resource), "\(name)")
      case .holder, .principals, .elsewhere: break
      }
    }
  }

  /// Whether the schema, or what it refers to, has the property that the keys lead to.
  private func property(_ keys: ArraySlice<String>, _ id: SchemaID, _ resource: ResourceSchema) -> Bool {
    guard let key = keys.first else { return true }
    let schema = resource.schema(id)
    if let next = schema.properties[key] { return property(keys.dropFirst(), next, resource) }
    if let items = schema.items { return property(keys, items, resource) }
    return schema.reference.map { property(keys, resource.id(of: $0), resource) } ?? false
  }
}
