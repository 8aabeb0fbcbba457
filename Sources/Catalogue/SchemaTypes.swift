/// The JSON types that a schema allows; none where it does not say.
public struct SchemaTypes: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let string = SchemaTypes(rawValue: 1)
  public static let integer = SchemaTypes(rawValue: 2)
  public static let number = SchemaTypes(rawValue: 4)
  public static let boolean = SchemaTypes(rawValue: 8)
  public static let object = SchemaTypes(rawValue: 16)
  public static let array = SchemaTypes(rawValue: 32)
  public static let null = SchemaTypes(rawValue: 64)

  /// Each type with its name in JSON Schema.
  package static let names: [(name: String, type: SchemaTypes)] = [
    ("string", .string), ("integer", .integer), ("number", .number), ("boolean", .boolean),
    ("object", .object), ("array", .array), ("null", .null),
  ]
}
