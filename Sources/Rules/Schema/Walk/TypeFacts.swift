internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// A resource type's schema with what is looked up for each resource, read once in a run.
final class TypeFacts {
  let schema: ResourceSchema
  /// Not those inside of lists: there the schemas mean what one kind of item has and another kind is given, such
  /// as the `Arn` of a label that exists already.
  let readOnly: [SchemaPath]
  /// The names at the top of a resource that was looked at before, and whether any leads to what is read-only.
  private var names: [String] = []
  private var leadToReadOnly = false
  private(set) lazy var attributes = schema.attributes
  /// Which names have been asked for: a template names few attributes many times.
  private var found: [String: ResourceAttribute?] = [:]

  private var regions: [String: Bool?] = [:]
  private var lastRegion: (name: String, isAvailable: Bool?) = ("", nil)
  private var nodes: [SchemaID: SchemaNode] = [:]
  /// Whether a property takes a path to a local file.
  private(set) lazy var takesArtifacts = LocalArtifact.isTaken(by: schema.typeName)

  init(_ schema: ResourceSchema) {
    self.schema = schema
    readOnly = schema.readOnly.filter { !$0.names.contains("*") }
  }

  /// Whether a property of a resource may be read-only, or hold what is.
  func mayHoldReadOnly(_ properties: ValueObject) -> Bool {
    let entries = properties.entries
    // Resources of a type have the same properties more often than not.
    if entries.count == names.count, entries.indices.allSatisfy({ entries[$0].key == names[$0] }) {
      return leadToReadOnly
    }
    names = properties.keys
    leadToReadOnly = names.contains { name in readOnly.contains { $0.names.first == name } }
    return leadToReadOnly
  }

  /// Schemas that say how properties depend on each other.
  private(set) lazy var extensions = schema.extensions.map(node)

  /// The properties by which AWS tells resources of the type apart; empty where AWS makes a part of them.
  private lazy var identifier: [String] = {
    // IAM takes names of roles without regard to case: see ``RepeatedRoleNameRule``.
    if schema.typeName == "AWS::IAM::Role" { return [] }
    let paths = schema.primaryIdentifier
    let names = paths.compactMap { $0.names.count == 1 ? $0.names.first : nil }
    guard names.count == paths.count,
      !paths.contains(where: { path in readOnly.contains { $0.names == path.names } })
    else { return [] }
    return names
  }()

  /// For messages.
  var identifierNames: String { identifier.joined(separator: " and ") }

  /// What identifies a resource of the type; nil where that is not known before it is made.
  func identifier(of properties: ValueObject) -> [String]? {
    if identifier.isEmpty { return nil }
    var key = [schema.typeName]
    for name in identifier {
      guard let value = properties[name]?.scalarText, !value.isDynamicReference else { return nil }
      key.append(value)
    }
    return key
  }

  /// All properties as one object.
  private(set) lazy var properties = node(schema.properties)

  /// A schema of the type: references mean the type's own definitions, so that other types have nodes of their own.
  func node(_ id: SchemaID) -> SchemaNode {
    if let known = nodes[id] { return known }
    let node = SchemaNode(schema.schema(id))
    nodes[id] = node
    return node
  }

  func node(_ number: DefinitionNumber) -> SchemaNode { node(schema.id(of: number)) }

  func attribute(_ name: String) -> ResourceAttribute? {
    if let known = found[name] { return known }
    let attribute = schema.attribute(name)
    found[name] = .some(attribute)
    return attribute
  }

  /// Nil for a region that is not known.
  func isAvailable(in region: String) -> Bool? {
    if region == lastRegion.name { return lastRegion.isAvailable }
    defer { lastRegion = (region, regions[region] ?? nil) }
    if let known = regions[region] { return known }
    let isAvailable = schema.isAvailable(in: region)
    regions[region] = .some(isAvailable)
    return isAvailable
  }
}
