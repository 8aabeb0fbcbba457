/// What a value may be: one node of a resource type's schema. Numbers are inclusive limits unless they say else.
///
/// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
public struct Schema: Sendable {
  /// The JSON types that are allowed; empty for any.
  public internal(set) var types: SchemaTypes = []
  /// A definition of the resource type; says more beside what is said here.
  public internal(set) var reference: DefinitionNumber?
  /// The properties of an object, by name.
  public internal(set) var properties: PropertyList
  /// By regular expressions for names.
  public internal(set) var patternProperties: PropertyList
  /// Whether other properties than those named are refused.
  public internal(set) var isClosed = false
  /// What properties are that nothing above names.
  public internal(set) var additionalProperties: SchemaID?
  /// The properties that have to be given.
  public internal(set) var required: StringList
  /// What each item of a list is.
  public internal(set) var items: SchemaID?
  /// What the first items of a list are, each by its place.
  public internal(set) var prefixItems: SchemaList
  /// The known values, numbers as text.
  public internal(set) var enumeration: StringList?
  /// The known values, in any case.
  public internal(set) var enumerationIgnoringCase: StringList?
  /// The only value.
  public internal(set) var constant: StringNumber?
  /// A regular expression that must be found in a text.
  public internal(set) var pattern: StringNumber?
  /// What a text stands for, such as `AWS::IAM::Role.Arn`.
  public internal(set) var format: StringNumber?
  /// In characters.
  public internal(set) var minLength: Int?
  /// In characters.
  public internal(set) var maxLength: Int?
  /// The least number.
  public internal(set) var minimum: Double?
  /// The greatest number.
  public internal(set) var maximum: Double?
  /// A number must be greater.
  public internal(set) var exclusiveMinimum: Double?
  /// A number must be less.
  public internal(set) var exclusiveMaximum: Double?
  /// How many items there must be at least.
  public internal(set) var minItems: Int?
  /// How many items there may be.
  public internal(set) var maxItems: Int?
  /// How many different items there may be.
  public internal(set) var maxUniqueItems: Int?
  /// How many properties there must be at least.
  public internal(set) var minProperties: Int?
  /// How many properties there may be.
  public internal(set) var maxProperties: Int?
  /// Whether no two items may be the same.
  public internal(set) var hasUniqueItems = false
  /// The members that distinguish the items.
  public internal(set) var uniqueKeys: StringList
  /// Whether the order of a list's items means nothing.
  public internal(set) var isUnordered = false
  /// Exactly one of these has to fit.
  public internal(set) var oneOf: SchemaList
  /// At least one of these has to fit.
  public internal(set) var anyOf: SchemaList
  /// All of these have to fit.
  public internal(set) var allOf: SchemaList
  /// Exactly one of these has to be given.
  public internal(set) var requiredXor: StringList
  /// At least one of these has to be given.
  public internal(set) var requiredOr: StringList
  /// Properties that have to be given when another one is.
  public internal(set) var dependentRequired: DependencyList
  /// Properties that must not be given when another one is.
  public internal(set) var dependentExcluded: DependencyList
  /// Decides between ``then`` and ``otherwise``.
  public internal(set) var condition: SchemaID?
  /// Has to fit where ``condition`` does.
  public internal(set) var then: SchemaID?
  /// Has to fit where ``condition`` doesn't.
  public internal(set) var otherwise: SchemaID?
  /// Must not fit.
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
