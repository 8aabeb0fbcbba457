internal import YAML

/// The lines of a resource type's properties as they were last written.
struct ResourceTexts {
  private struct Property {
    let name: String
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

  mutating func append(
    _ resource: TemplateResource, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    if resource.attributes.isEmpty {
      if head.isEmpty { try appendHead(of: resource, to: &head, emitter) }
      text += head
    } else {
      try appendHead(of: resource, to: &text, emitter)
    }
    let entries = resource.properties.entries
    if entries.isEmpty { return }
    text += "    Properties:\n".utf8
    for index in entries.indices { try append(entries[index], to: &text, emitter) }
  }

  private func appendHead(
    of resource: TemplateResource, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    try emitter.append(to: &text, depth: 2) { emitter throws(YAMLError) in
      try resource.writeHead(to: &emitter)
    }
  }

  private mutating func append(
    _ entry: ValueObject.Entry, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    // Text is written as fast as it is found again, and is a name more often than not.
    if case .string = entry.value {
      try ResourceTexts.append(entry, to: &text, emitter)
      return
    }
    guard let position = position(of: entry) else {
      try ResourceTexts.append(entry, to: &text, emitter)
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

  private static func append(
    _ entry: ValueObject.Entry, to text: inout [UInt8], _ emitter: EntryEmitter
  ) throws(YAMLError) {
    try emitter.append(to: &text, depth: 3) { emitter throws(YAMLError) in
      try emitter.key(entry.key)
      try entry.value.write(to: &emitter)
    }
  }

  private mutating func position(of entry: ValueObject.Entry) -> Int? {
    for step in 0..<properties.count {
      let index = (expected + step) % properties.count
      guard entry.key.isSame(as: properties[index].name) else { continue }
      expected = index + 1
      return index
    }
    if properties.count == Self.mostProperties { return nil }
    properties.append(Property(name: entry.key))
    return properties.count - 1
  }
}
