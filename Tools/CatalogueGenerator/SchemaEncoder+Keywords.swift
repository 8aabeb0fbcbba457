internal import CrossAccountCatalogue
internal import CrossAccountYAML

/// How the value of each keyword is written: nil where a schema does not have it.
extension SchemaEncoder {
  func types(_ schema: Node) -> ByteBuffer? {
    guard let names = schema["type"]?.strings, !names.isEmpty else { return nil }
    var types: SchemaTypes = []
    for (name, type) in SchemaTypes.names where names.contains(name) { types.insert(type) }
    var bytes = ByteBuffer()
    bytes.append(types.rawValue)
    return bytes
  }

  mutating func reference(_ schema: Node) -> ByteBuffer? {
    guard let pointer = schema["$ref"]?.string else { return nil }
    var bytes = ByteBuffer()
    if let index = pointers.firstIndex(of: pointer) {
      bytes.append(count: index)
    } else {
      bytes.append(count: pointers.count)
      pointers.append(pointer)
    }
    return bytes
  }

  mutating func properties(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let node = schema[name], node.entries?.isEmpty == false else { return nil }
    var list = ByteBuffer()
    let entries = node.sortedEntries
    for entry in entries {
      list.append(string(entry.key))
      list.append(count: try encode(entry.value))
    }
    var bytes = ByteBuffer()
    bytes.append(list: list, count: entries.count)
    return bytes
  }

  mutating func child(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let node = schema[name], node.entries != nil else { return nil }
    var bytes = ByteBuffer()
    bytes.append(count: try encode(node))
    return bytes
  }

  mutating func children(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let nodes = schema[name]?.items else { return nil }
    var list = ByteBuffer()
    for node in nodes { list.append(count: try encode(node)) }
    var bytes = ByteBuffer()
    bytes.append(list: list, count: nodes.count)
    return bytes
  }

  mutating func list(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let node = schema[name] else { return nil }
    guard let texts = node.strings else { throw CatalogueError.unexpected(type: type, keyword: name) }
    return texts.isEmpty ? nil : skippable(texts)
  }

  mutating func values(_ schema: Node, _ name: String) -> ByteBuffer? {
    (schema[name]?.items).map { items in skippable(items.compactMap(\.scalarText)) }
  }

  mutating func dependencies(_ schema: Node, _ names: [String]) throws -> ByteBuffer? {
    // A dependency that is a schema says what no finding is made of.
    let entries = names.flatMap { schema[$0]?.sortedEntries ?? [] }.filter { $0.value.strings != nil }
    if entries.isEmpty { return nil }
    var list = ByteBuffer()
    for entry in entries {
      list.append(string(entry.key))
      list.append(strings(of: entry.value.strings ?? []))
    }
    var bytes = ByteBuffer()
    bytes.append(list: list, count: entries.count)
    return bytes
  }

  mutating func text(_ schema: Node, _ name: String) -> ByteBuffer? {
    (schema[name]?.string).map { text in string(text) }
  }

  func limit(_ schema: Node, _ name: String) -> ByteBuffer? {
    guard let limit = schema[name]?.limit else { return nil }
    var bytes = ByteBuffer()
    bytes.append(count: limit)
    return bytes
  }

  func number(_ schema: Node, _ name: String) -> ByteBuffer? {
    guard let number = schema[name]?.number else { return nil }
    var bytes = ByteBuffer()
    bytes.append(double: number)
    return bytes
  }

  func flag(_ schema: Node, _ name: String, is value: Bool) -> ByteBuffer? {
    schema[name]?.boolean == value ? ByteBuffer() : nil
  }

  mutating func string(_ text: String) -> ByteBuffer {
    var bytes = ByteBuffer()
    bytes.append(count: strings.number(text))
    return bytes
  }

  mutating func skippable(_ texts: [String]) -> ByteBuffer {
    var list = ByteBuffer()
    for text in texts { list.append(string(text)) }
    var bytes = ByteBuffer()
    bytes.append(list: list, count: texts.count)
    return bytes
  }

  mutating func strings(of texts: [String]) -> ByteBuffer {
    var bytes = ByteBuffer()
    bytes.append(count: texts.count)
    for text in texts { bytes.append(string(text)) }
    return bytes
  }
}
