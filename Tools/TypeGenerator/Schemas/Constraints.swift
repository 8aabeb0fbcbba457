/// What a schema demands of a value beyond its type.
struct Constraints: Decodable {
  var minimum: SchemaScalar?
  var maximum: SchemaScalar?
  var exclusiveMinimum: SchemaScalar?
  var exclusiveMaximum: SchemaScalar?
  var multipleOf: SchemaScalar?
  var minLength: Int?
  var maxLength: Int?
  var minItems: Int?
  var maxItems: Int?
  var minProperties: Int?
  var maxProperties: Int?
  var uniqueItems: Bool?
  var pattern: String?
  var format: String?

  /// The same, with what this one leaves open as the other has it.
  func merged(with other: Constraints) -> Constraints {
    Constraints(
      minimum: minimum ?? other.minimum, maximum: maximum ?? other.maximum,
      exclusiveMinimum: exclusiveMinimum ?? other.exclusiveMinimum,
      exclusiveMaximum: exclusiveMaximum ?? other.exclusiveMaximum,
      multipleOf: multipleOf ?? other.multipleOf,
      minLength: minLength ?? other.minLength, maxLength: maxLength ?? other.maxLength,
      minItems: minItems ?? other.minItems, maxItems: maxItems ?? other.maxItems,
      minProperties: minProperties ?? other.minProperties,
      maxProperties: maxProperties ?? other.maxProperties,
      uniqueItems: uniqueItems ?? other.uniqueItems, pattern: pattern ?? other.pattern,
      format: format ?? other.format)
  }
}
