internal import CrossAccountYAML

/// JSON inside of a text.
package enum EmbeddedJSON {
  /// The object or list that a text holds; nil for all other text, and for an empty object or list.
  package static func read(_ text: String) -> Value? {
    guard let first = text.utf8.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let node = try? JSONReader.read(Array(text.utf8))
    else { return nil }
    let value = Value(literal: node)
    switch value {
    case .object(let object): return object.isEmpty ? nil : value
    case .list(let items): return items.isEmpty ? nil : value
    default: return nil
    }
  }
}

extension Value {
  /// A node as it stands: inside of text, no name is a function's.
  fileprivate init(literal node: Node) {
    switch node.content {
    case .scalar(let scalar): self.init(scalar)
    case .sequence(let items): self = .list(items.map { Value(literal: $0) })
    case .mapping(let entries):
      self = .object(
        ValueObject(distinct: entries.map { ValueObject.Entry($0.key, Value(literal: $0.value)) }))
    }
  }
}
