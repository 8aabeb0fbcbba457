/// What a value may be: one node of a resource type's schema. Numbers are inclusive limits unless they say else.
///
/// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
public struct Schema: Sendable {
  public internal(set) var types: SchemaTypes = []
  /// A definition of the resource type; says more beside what is said here.
  public internal(set) var reference: DefinitionNumber?
  public internal(set) var properties: PropertyList
  /// By regular expressions for names.
  public internal(set) var patternProperties: PropertyList
  /// Whether other properties than those named are refused.
  public internal(set) var isClosed = false
  public internal(set) var additionalProperties: SchemaID?
  public internal(set) var required: StringList
  public internal(set) var items: SchemaID?
  public internal(set) var prefixItems: SchemaList
  /// The known values, numbers as text.
  public internal(set) var enumeration: StringList?
  public internal(set) var enumerationIgnoringCase: StringList?
  public internal(set) var constant: StringNumber?
  public internal(set) var pattern: StringNumber?
  public internal(set) var format: StringNumber?
  /// In characters.
  public internal(set) var minLength: Int?
  public internal(set) var maxLength: Int?
  public internal(set) var minimum: Double?
  public internal(set) var maximum: Double?
  public internal(set) var exclusiveMinimum: Double?
  public internal(set) var exclusiveMaximum: Double?
  public internal(set) var minItems: Int?
  public internal(set) var maxItems: Int?
  /// How many different items there may be.
  public internal(set) var maxUniqueItems: Int?
  public internal(set) var minProperties: Int?
  public internal(set) var maxProperties: Int?
  public internal(set) var hasUniqueItems = false
  /// The members that tell the items apart.
  public internal(set) var uniqueKeys: StringList
  /// Whether the order of a list's items means nothing.
  public internal(set) var isUnordered = false
  public internal(set) var oneOf: SchemaList
  public internal(set) var anyOf: SchemaList
  public internal(set) var allOf: SchemaList
  /// Exactly one of these has to be given.
  public internal(set) var requiredXor: StringList
  /// At least one of these has to be given.
  public internal(set) var requiredOr: StringList
  public internal(set) var dependentRequired: DependencyList
  public internal(set) var dependentExcluded: DependencyList
  public internal(set) var condition: SchemaID?
  public internal(set) var then: SchemaID?
  public internal(set) var otherwise: SchemaID?
  public internal(set) var not: SchemaID?

  init(_ bytes: CatalogueBytes) {
    properties = PropertyList(bytes: bytes, offset: 0, count: 0)
    patternProperties = properties
    required = .empty(bytes)
    uniqueKeys = required
    requiredXor = required
    requiredOr = required
    oneOf = SchemaList(bytes: bytes, offset: 0, count: 0)
    anyOf = oneOf
    allOf = oneOf
    prefixItems = oneOf
    dependentRequired = DependencyList(bytes: bytes, offset: 0, count: 0)
    dependentExcluded = dependentRequired
  }
}
