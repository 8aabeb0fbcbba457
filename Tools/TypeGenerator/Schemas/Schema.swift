/// A part of a resource type's schema: what one property, definition or list element may be.
///
/// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
public final class Schema: Decodable {
  let kinds: SchemaKinds
  let reference: String?
  var properties: [String: Schema]
  let patternProperties: [String: Schema]
  let additionalProperties: Schema?
  let items: Schema?
  let required: [String]
  /// The values that are strings, of which constants are made.
  let values: [String]
  /// The values that are allowed, those that are not strings included.
  let allowed: [SchemaScalar]
  let constraints: Constraints
  let defaultValue: SchemaScalar?
  /// In AWS's words. Only units are taken from it.
  let description: String?
  let oneOf: [Schema]
  let anyOf: [Schema]
  let allOf: [Schema]

  private enum Key: String, CodingKey {
    case type, properties, patternProperties, additionalProperties, items, required, enumCaseInsensitive
    case oneOf, anyOf, allOf, const, description
    case reference = "$ref"
    case values = "enum"
    case defaultValue = "default"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kinds = try container.decodeIfPresent(SchemaKinds.self, forKey: .type) ?? SchemaKinds()
    reference = try container.decodeIfPresent(String.self, forKey: .reference)
    properties = try container.decodeIfPresent([String: Schema].self, forKey: .properties) ?? [:]
    patternProperties =
      try container.decodeIfPresent([String: Schema].self, forKey: .patternProperties) ?? [:]
    // A boolean or a schema; only the latter says what the values are.
    additionalProperties = try? container.decodeIfPresent(Schema.self, forKey: .additionalProperties)
    items = try container.decodeIfPresent(Schema.self, forKey: .items)
    required = try container.decodeIfPresent([String].self, forKey: .required) ?? []
    let values = try container.decodeIfPresent([SchemaScalar].self, forKey: .values)
    let insensitive = try container.decodeIfPresent([SchemaScalar].self, forKey: .enumCaseInsensitive)
    let constant = try container.decodeIfPresent(SchemaScalar.self, forKey: .const)
    self.values = (values ?? insensitive ?? []).compactMap(\.string)
    allowed = values ?? insensitive ?? constant.map { [$0] } ?? []
    constraints = try Constraints(from: decoder)
    defaultValue = try container.decodeIfPresent(SchemaScalar.self, forKey: .defaultValue)
    description = try container.decodeIfPresent(String.self, forKey: .description)
    oneOf = try container.decodeIfPresent([Schema].self, forKey: .oneOf) ?? []
    anyOf = try container.decodeIfPresent([Schema].self, forKey: .anyOf) ?? []
    allOf = try container.decodeIfPresent([Schema].self, forKey: .allOf) ?? []
  }
}

extension Schema {
  /// What the value may be instead of, or beside, what is said here.
  var alternatives: [Schema] { oneOf + anyOf + allOf }

  /// True where nothing is said of what the value is, such as in `{"required": ["A"]}`.
  var isBare: Bool {
    kinds.isEmpty && reference == nil && properties.isEmpty && patternProperties.isEmpty && items == nil
      && values.isEmpty && alternatives.isEmpty
  }
}
