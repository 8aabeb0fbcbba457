internal import CrossAccountCatalogue

/// What a resource's schema says of one place, with all that definitions and alternatives add to it.
struct SchemaView {
  private let resource: ResourceSchema
  private let schemas: [Schema]

  /// Definitions refer to each other, and some to themselves.
  private static let mostSchemas = 24

  init(_ resource: ResourceSchema, _ ids: SchemaID...) { self.init(resource, ids) }

  private init(_ resource: ResourceSchema, _ ids: [SchemaID]) {
    self.resource = resource
    var seen: Set<SchemaID> = []
    var waiting = ids
    var schemas: [Schema] = []
    while let id = waiting.popLast(), schemas.count < Self.mostSchemas {
      guard seen.insert(id).inserted else { continue }
      let schema = resource.schema(id)
      schemas.append(schema)
      if let reference = schema.reference { waiting.append(resource.id(of: reference)) }
      waiting += Array(schema.allOf) + Array(schema.anyOf) + Array(schema.oneOf)
    }
    self.schemas = schemas
  }

  private var types: SchemaTypes { schemas.reduce(into: SchemaTypes()) { $0.formUnion($1.types) } }

  /// Whether only scalars may stand here.
  var isScalar: Bool {
    let types = types
    return !types.isEmpty && types.isDisjoint(with: [.object, .array])
  }

  /// Whether a text that stands here is JSON: the schema says so, or takes an object and no scalar but its text.
  /// Where other scalars may stand too, as in maps of strings, text is text.
  var isJSON: Bool {
    let types = types
    return types == [.object, .string] || types == .object && isFree
      || schemas.contains { $0.format.map { resource.isEqual($0, "json") } ?? false }
  }

  /// Whether an object may hold anything.
  var isFree: Bool {
    schemas.allSatisfy {
      $0.properties.isEmpty && $0.patternProperties.isEmpty && $0.additionalProperties == nil
    }
  }

  var isUnordered: Bool { schemas.contains(where: \.isUnordered) }

  /// Nil where the schema says nothing of the elements.
  var items: SchemaView? { view(schemas.compactMap(\.items)) }

  func property(_ name: String) -> SchemaView? {
    var found = schemas.compactMap { $0.properties[name] }
    if found.isEmpty {
      found = schemas.flatMap {
        $0.patternProperties.map(\.schema) + [$0.additionalProperties].compactMap(\.self)
      }
    }
    return view(found)
  }

  private func view(_ ids: [SchemaID]) -> SchemaView? { ids.isEmpty ? nil : SchemaView(resource, ids) }
}
