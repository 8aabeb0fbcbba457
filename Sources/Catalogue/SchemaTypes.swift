/// The JSON types that a schema allows; none where it does not say.
public struct SchemaTypes: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Texts.
  public static let string = SchemaTypes(rawValue: 1)
  /// Whole numbers.
  public static let integer = SchemaTypes(rawValue: 2)
  /// Numbers of any kind.
  public static let number = SchemaTypes(rawValue: 4)
  /// `true` and `false`.
  public static let boolean = SchemaTypes(rawValue: 8)
  /// Objects.
  public static let object = SchemaTypes(rawValue: 16)
  /// Lists.
  public static let array = SchemaTypes(rawValue: 32)
  /// `null`.
  public static let null = SchemaTypes(rawValue: 64)

  /// Each type with its name in JSON Schema.
  package static let names: [(name: String, type: SchemaTypes)] = [
    ("string", .string), ("integer", .integer), ("number", .number), ("boolean", .boolean),
    ("object", .object), ("array", .array), ("null", .null),
  ]
}
