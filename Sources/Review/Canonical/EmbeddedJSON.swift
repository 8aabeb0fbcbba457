internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// JSON inside of a text.
enum EmbeddedJSON {
  /// The object or list that a text holds; nil for all other text.
  static func read(_ text: String) -> Value? {
    guard let first = text.utf8.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let last = text.utf8.last(where: { $0 > 0x20 }), last == first + 2,
      // Names of objects are in quotes, which `{{resolve:…}}`, paths and other braces are not.
      first == UInt8(ascii: "[")
        || text.utf8.dropFirst().first(where: { $0 > 0x20 && $0 != first }) == UInt8(ascii: "\""),
      let node = try? YAMLReader.read(Array(text.utf8))
    else { return nil }
    let value = Value(literal: node)
    switch value {
    case .object(let object)?: return object.isEmpty ? nil : value
    case .list(let items)?: return items.isEmpty ? nil : value
    default: return nil
    }
  }
}

extension Value {
  /// A node as it stands: inside of text, no name is a function's. Nil where a tag or an empty value tells that
  /// it is YAML and no JSON.
  fileprivate init?(literal node: Node) {
    if node.tag != nil { return nil }
    switch node.content {
    case .scalar(.null): self = .null
    case .scalar(.boolean(let flag)): self = .boolean(flag)
    case .scalar(.integer(let number)): self = .integer(number)
    case .scalar(.float(let number)): self = .number(number)
    case .scalar(.string(let text)): self = .string(text)
    case .sequence(let items):
      var values: [Value] = []
      for item in items {
        guard let value = Value(literal: item) else { return nil }
        values.append(value)
      }
      self = .list(values)
    case .mapping(let entries):
      var object: [(String, Value)] = []
      for entry in entries {
        guard let value = Value(literal: entry.value) else { return nil }
        object.append((entry.key, value))
      }
      self = .object(ValueObject(object))
    }
  }
}
