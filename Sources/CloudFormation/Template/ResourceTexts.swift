internal import CrossAccountYAML

/// The lines of a resource type's properties as they were last written.
struct ResourceTexts {
  private struct Property {
    let name: String
    /// With the space before a value on the same line; empty until it is needed.
    var key: [UInt8] = []
    private var values = RecentValues()
    /// By the slots of the values.
    private var texts: [[UInt8]] = []

    init(name: String) { self.name = name }

    func text(of value: Value) -> [UInt8]? { values.slot(of: value).map { texts[$0] } }

    mutating func remember(_ text: [UInt8], of value: Value) {
      let slot = values.insert(value)
      if slot < texts.count { texts[slot] = text } else { texts.append(text) }
    }
  }

  /// More than types have: names that a template makes up are without end.
  private static let mostProperties = 128

  private var head: [UInt8] = []
  private var properties: [Property] = []
  /// Where the property stands that is probably written next: resources of a type name theirs in the same order.
  private var expected = 0

  /// - Returns: Whether the resource can be written in parts.
  mutating func append(
    _ resource: TemplateResource, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) -> Bool {
    if resource.attributes.isEmpty {
      if head.isEmpty { try appendHead(of: resource, to: &head, emitter) }
      text += head
    } else {
      guard resource.attributes.other.keys.allSatisfy(\.isSimpleKey) else { return false }
      try appendHead(of: resource, to: &text, emitter)
    }
    let entries = resource.properties.entries
    if entries.isEmpty { return true }
    text += "    Properties:\n".utf8
    for index in entries.indices {
      guard let position = position(of: entries[index]) else { return false }
      try append(entries[index], position, to: &text, emitter)
    }
    return true
  }

  private func appendHead(
    of resource: TemplateResource, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    try emitter.append(to: &text, depth: 2) { emitter throws(YAMLError) in
      try resource.writeHead(to: &emitter)
    }
  }

  private mutating func append(
    _ entry: ValueObject.Entry, _ position: Int, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    if case .string(let string) = entry.value {
      try append(string, of: entry, position, to: &text, emitter)
      return
    }
    if let known = properties[position].text(of: entry.value) {
      text += known
      return
    }
    let start = text.count
    try ResourceTexts.append(entry, to: &text, emitter)
    properties[position].remember(Array(text[start...]), of: entry.value)
  }

  /// Most text is a name that comes once, and needs no quotes: behind its key it stands as it is.
  private mutating func append(
    _ string: String, of entry: ValueObject.Entry, _ position: Int, to text: inout [UInt8],
    _ emitter: EntryEmitter
  ) throws(YAMLError) {
    guard YAMLEmitter.isPlain(string) else { return try ResourceTexts.append(entry, to: &text, emitter) }
    if properties[position].key.isEmpty {
      try emitter.appendKey(entry.key, depth: 3, to: &properties[position].key)
      properties[position].key[properties[position].key.count - 1] = UInt8(ascii: " ")
    }
    text += properties[position].key
    text += string.utf8
    text.append(UInt8(ascii: "\n"))
  }

  private static func append(
    _ entry: ValueObject.Entry, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    try emitter.append(to: &text, depth: 3) { emitter throws(YAMLError) in
      try emitter.key(entry.key)
      try entry.value.write(to: &emitter)
    }
  }

  /// Nil for a name that is not on the line of its colon, and for one too many.
  private mutating func position(of entry: ValueObject.Entry) -> Int? {
    for step in 0..<properties.count {
      let index = (expected + step) % properties.count
      guard entry.key.isSame(as: properties[index].name) else { continue }
      expected = index + 1
      return index
    }
    guard properties.count < Self.mostProperties, entry.key.isSimpleKey else { return nil }
    properties.append(Property(name: entry.key))
    return properties.count - 1
  }
}

extension String {
  /// Whether the text is ASCII on the line of the colon behind it.
  var isSimpleKey: Bool {
    !isEmpty && utf8.count <= 128 && utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
