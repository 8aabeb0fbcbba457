internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy
internal import CrossAccountYAML

/// The canonical form of a resource's properties, as its schema says what their spelling means.
struct CanonicalProperties {
  let schema: ResourceSchema
  /// The name of the property whose list holds tags.
  private let tags: String

  init(_ schema: ResourceSchema) {
    self.schema = schema
    tags = schema.tagProperty?.names.first ?? "Tags"
  }

  func value(_ properties: Value) -> Value {
    value(properties, SchemaView(schema, schema.properties), name: nil)
  }

  /// - Parameter view: What the schema says at this place; nil where it says nothing, as inside of free JSON.
  private func value(_ value: Value, _ view: SchemaView?, name: String?) -> Value {
    guard let view else { return CanonicalForm.plain(value) }
    switch value {
    case .null, .deferred: return value
    case .boolean, .integer, .number: return view.isScalar ? CanonicalForm.scalar(value) : value
    case .string(let text):
      guard view.isJSON, let object = EmbeddedJSON.read(text) else { return value }
      return CanonicalForm.plain(object)
    case .list(let items):
      let items = items.filter { $0 != .noValue }.map { self.value($0, view.items, name: nil) }
      let isSet = view.isUnordered || name == tags && items.allSatisfy(CanonicalProperties.isTag)
      return .list(isSet ? CanonicalOrder.sorted(items) : items)
    case .object(let object):
      if let policy = CanonicalForm.policy(object) { return policy }
      // Free JSON keeps its types; a name that no schema has is text like most.
      if view.isFree { return CanonicalForm.plain(value) }
      return CanonicalOrder.members(object) { self.value($0.value, view.property($0.key), name: $0.key) }
    case .intrinsic(let function):
      if let joined = JoinedText.value(function) {
        if case .intrinsic = joined { return joined }
        return self.value(joined, view, name: name)
      }
      return .intrinsic(CanonicalForm.function(function) { self.value($0, view, name: name) })
    }
  }

  private static func isTag(_ value: Value) -> Bool { value.object?["Key"] != nil }
}
