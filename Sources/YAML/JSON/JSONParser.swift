/// Builds the tree of a JSON text, within the limits.
struct JSONParser {
  private var cursor: JSONCursor
  private var extent: Extent
  private(set) var faults: Faults

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: YAMLReader.Limits, faults: Faults) {
    cursor = JSONCursor(bytes)
    extent = Extent(limits: limits)
    self.faults = faults
  }

  /// The whole text, which must be one value.
  mutating func document() throws(YAMLError) -> Node {
    cursor.skipSpace()
    if cursor.byte == nil { throw .emptyDocument }
    let root = try value(depth: 0)
    cursor.skipSpace()
    if cursor.byte != nil { throw unexpected("nothing may follow a JSON document") }
    return root
  }

  private mutating func value(depth: Int) throws(YAMLError) -> Node {
    let mark = cursor.mark
    try extent.count(1, at: mark)
    switch cursor.byte {
    case UInt8(ascii: "{"):
      return Node(.mapping(try entries(depth: depth + 1, at: mark)), mark: mark)
    case UInt8(ascii: "["):
      return Node(.sequence(try items(depth: depth + 1, at: mark)), mark: mark)
    case UInt8(ascii: "\""):
      return Node(.scalar(.string(try JSONString.take(from: &cursor))), mark: mark)
    case UInt8(ascii: "-")?, (UInt8(ascii: "0")...UInt8(ascii: "9"))?:
      return Node(.scalar(try JSONNumber.take(from: &cursor)), mark: mark)
    default: return Node(.scalar(try word()), mark: mark)
    }
  }

  private mutating func items(depth: Int, at mark: Mark) throws(YAMLError) -> [Node] {
    try extent.checkDepth(depth, at: mark)
    cursor.advance()
    cursor.skipSpace()
    var items: [Node] = []
    if cursor.take("]") { return items }
    while true {
      items.append(try value(depth: depth))
      if try isLast("]", of: "list") { return items }
    }
  }

  private mutating func entries(depth: Int, at mark: Mark) throws(YAMLError) -> [Node.Entry] {
    try extent.checkDepth(depth, at: mark)
    cursor.advance()
    cursor.skipSpace()
    var entries: [Node.Entry] = []
    if cursor.take("}") { return entries }
    while true {
      let keyMark = cursor.mark
      guard cursor.byte == UInt8(ascii: "\"") else {
        throw unexpected("the name of a member must be in double quotes")
      }
      let key = try JSONString.take(from: &cursor)
      cursor.skipSpace()
      guard cursor.take(":") else { throw unexpected("a name is followed by ':' and its value") }
      cursor.skipSpace()
      entries.append(Node.Entry(key, try value(depth: depth), keyMark: keyMark))
      if try isLast("}", of: "object") { break }
    }
    try DuplicateKeys.settle(&entries, &faults)
    return entries
  }

  /// Goes past the comma before the next element, or past the end of the collection.
  private mutating func isLast(_ end: Unicode.Scalar, of kind: String) throws(YAMLError) -> Bool {
    cursor.skipSpace()
    if cursor.take(end) { return true }
    let comma = cursor.mark
    guard cursor.take(",") else {
      throw unexpected("',' or '\(end)' must follow each element of the \(kind)")
    }
    cursor.skipSpace()
    if cursor.byte == UInt8(ascii: end) {
      throw YAMLError(.syntax, "a comma is not allowed after the last element of the \(kind)", at: comma)
    }
    return false
  }

  /// `true`, `false` or `null`.
  private mutating func word() throws(YAMLError) -> Scalar {
    var end = cursor
    while let byte = end.byte, byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
      end.advance()
    }
    let word = end.text(from: cursor.offset)
    let scalar: Scalar
    switch word {
    case "true": scalar = .boolean(true)
    case "false": scalar = .boolean(false)
    case "null": scalar = .null
    case "": throw unexpected("a value is expected here")
    default: throw YAMLError(.syntax, "'\(Quotation.of(word))' is not a JSON value", at: cursor.mark)
    }
    cursor = end
    return scalar
  }

  /// The fault that something else stands here than `rule` asks for.
  private func unexpected(_ rule: String) -> YAMLError {
    switch cursor.byte {
    case nil: YAMLError(.syntax, "the text ends too early: \(rule)", at: cursor.mark)
    case UInt8(ascii: "'"):
      YAMLError(.syntax, "JSON has no single quotes; use double quotes", at: cursor.mark)
    case UInt8(ascii: "/"), UInt8(ascii: "#"): YAMLError(.syntax, "JSON has no comments", at: cursor.mark)
    case let byte?:
      switch SourceCheck.decode(cursor.bytes, at: cursor.offset) {
      case nil: SourceCheck.notUTF8(byte, at: cursor.mark)
      case let (scalar, _)?:
        YAMLError(.syntax, "unexpected \(SourceCheck.name(of: scalar)): \(rule)", at: cursor.mark)
      }
    }
  }
}
