internal import Catalogue
internal import YAML

/// Encodes the schemas of one resource type: what `Schema+Decoding` reads.
struct SchemaEncoder {
  let type: String
  let document: Node
  var strings: StringTable
  var schemas: SchemaTable
  /// The targets of references, in the order in which they were met.
  private(set) var pointers: [String] = []

  init(type: String, document: Node, strings: StringTable, schemas: SchemaTable) {
    self.type = type
    self.document = document
    self.strings = strings
    self.schemas = schemas
  }

  /// Where the definitions stand, in the order of ``pointers``. They refer to further ones.
  mutating func definitions() throws -> [Int] {
    var offsets: [Int] = []
    while offsets.count < pointers.count {
      let pointer = pointers[offsets.count]
      guard let target = document.target(of: pointer) else {
        throw CatalogueError.missingTarget(type: type, pointer: pointer)
      }
      offsets.append(try encode(target))
    }
    return offsets
  }

  /// Where the schema stands.
  mutating func encode(_ schema: Node) throws -> Int {
    var flags: UInt64 = 0
    var content = ByteBuffer()
    for keyword in SchemaKeyword.allCases {
      guard let bytes = try encode(keyword, of: schema) else { continue }
      flags |= keyword.bit
      content.append(bytes)
    }
    var result = ByteBuffer()
    result.append(number: flags)
    result.append(content)
    return schemas.offset(of: result)
  }

  /// Nil where the schema does not say it.
  private mutating func encode(_ keyword: SchemaKeyword, of schema: Node) throws -> ByteBuffer? {
    switch keyword {
    case .types: types(schema)
    case .reference: reference(schema)
    case .properties: try properties(schema, "properties")
    case .patternProperties: try properties(schema, "patternProperties")
    case .closed: flag(schema, "additionalProperties", is: false)
    case .additionalProperties:
      schema["additionalProperties"]?.entries == nil ? nil : try child(schema, "additionalProperties")
    case .required: try list(schema, "required")
    case .items: try child(schema, "items")
    case .enumeration: values(schema, "enum")
    case .enumerationIgnoringCase: values(schema, "enumCaseInsensitive")
    case .pattern: text(schema, "pattern")
    case .minLength: limit(schema, "minLength")
    case .maxLength: limit(schema, "maxLength")
    case .minimum: number(schema, "minimum")
    case .maximum: number(schema, "maximum")
    case .exclusiveMinimum: number(schema, "exclusiveMinimum")
    case .exclusiveMaximum: number(schema, "exclusiveMaximum")
    case .minItems: limit(schema, "minItems")
    case .maxItems: limit(schema, "maxItems")
    case .uniqueItems: flag(schema, "uniqueItems", is: true)
    case .minProperties: limit(schema, "minProperties")
    case .maxProperties: limit(schema, "maxProperties")
    case .oneOf: try children(schema, "oneOf")
    case .anyOf: try children(schema, "anyOf")
    case .allOf: try children(schema, "allOf")
    case .requiredXor: try list(schema, "requiredXor")
    case .requiredOr: try list(schema, "requiredOr")
    case .dependentRequired: try dependencies(schema, ["dependentRequired", "dependencies"])
    case .dependentExcluded: try dependencies(schema, ["dependentExcluded"])
    case .condition: try child(schema, "if")
    case .then: try child(schema, "then")
    case .otherwise: try child(schema, "else")
    case .not: try child(schema, "not")
    case .constant: schema["const"]?.scalarText.map { text in string(text) }
    case .unordered: flag(schema, "insertionOrder", is: false)
    case .uniqueKeys: try list(schema, "uniqueKeys")
    case .format: text(schema, "format")
    case .prefixItems: try children(schema, "prefixItems")
    case .maxUniqueItems: limit(schema, "maxUniqueItems")
    }
  }
}

extension SchemaEncoder {
  private func types(_ schema: Node) -> ByteBuffer? {
    guard let names = schema["type"]?.strings, !names.isEmpty else { return nil }
    var types: SchemaTypes = []
    for (name, type) in SchemaTypes.names where names.contains(name) { types.insert(type) }
    var bytes = ByteBuffer()
    bytes.append(types.rawValue)
    return bytes
  }

  private mutating func reference(_ schema: Node) -> ByteBuffer? {
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

  private mutating func properties(_ schema: Node, _ name: String) throws -> ByteBuffer? {
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

  private mutating func child(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let node = schema[name], node.entries != nil else { return nil }
    var bytes = ByteBuffer()
    bytes.append(count: try encode(node))
    return bytes
  }

  private mutating func children(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let nodes = schema[name]?.items else { return nil }
    var list = ByteBuffer()
    for node in nodes { list.append(count: try encode(node)) }
    var bytes = ByteBuffer()
    bytes.append(list: list, count: nodes.count)
    return bytes
  }

  private mutating func list(_ schema: Node, _ name: String) throws -> ByteBuffer? {
    guard let node = schema[name] else { return nil }
    guard let texts = node.strings else { throw CatalogueError.unexpected(type: type, keyword: name) }
    return texts.isEmpty ? nil : skippable(texts)
  }

  private mutating func values(_ schema: Node, _ name: String) -> ByteBuffer? {
    (schema[name]?.items).map { items in skippable(items.compactMap(\.scalarText)) }
  }

  private mutating func dependencies(_ schema: Node, _ names: [String]) throws -> ByteBuffer? {
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

  private mutating func text(_ schema: Node, _ name: String) -> ByteBuffer? {
    (schema[name]?.string).map { text in string(text) }
  }

  private func limit(_ schema: Node, _ name: String) -> ByteBuffer? {
    guard let limit = schema[name]?.limit else { return nil }
    var bytes = ByteBuffer()
    bytes.append(count: limit)
    return bytes
  }

  private func number(_ schema: Node, _ name: String) -> ByteBuffer? {
    guard let number = schema[name]?.number else { return nil }
    var bytes = ByteBuffer()
    bytes.append(double: number)
    return bytes
  }

  private func flag(_ schema: Node, _ name: String, is value: Bool) -> ByteBuffer? {
    schema[name]?.boolean == value ? ByteBuffer() : nil
  }

  private mutating func string(_ text: String) -> ByteBuffer {
    var bytes = ByteBuffer()
    bytes.append(count: strings.number(text))
    return bytes
  }

  private mutating func skippable(_ texts: [String]) -> ByteBuffer {
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
