/// What a schema can say, in the order in which the catalogue's bytes say it: the bit that is set when it is said.
///
/// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
package enum SchemaKeyword: UInt8, CaseIterable {
  case types
  case reference
  case properties
  case patternProperties
  /// `additionalProperties: false`.
  case closed
  case additionalProperties
  case required
  case items
  case enumeration
  case enumerationIgnoringCase
  case pattern
  case minLength
  case maxLength
  case minimum
  case maximum
  case exclusiveMinimum
  case exclusiveMaximum
  case minItems
  case maxItems
  case uniqueItems
  case minProperties
  case maxProperties
  case oneOf
  case anyOf
  case allOf
  case requiredXor
  case requiredOr
  case dependentRequired
  case dependentExcluded
  case condition
  case then
  case otherwise
  case not
  case constant
  /// `insertionOrder: false`.
  case unordered
  case uniqueKeys
  case format
  case prefixItems
  case maxUniqueItems

  package var bit: UInt64 { 1 << UInt64(rawValue) }
}
