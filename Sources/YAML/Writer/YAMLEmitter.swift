/// Writes the parts of a tree as YAML, in the form that ``YAMLWriter`` describes: byte for byte what libyaml's
/// emitter makes of the same parts, with sequences indented below their keys.
public struct YAMLEmitter: TreeSink {
  private static let indentation = 2

  /// A sequence or mapping whose end is still to come.
  private struct Open {
    let isSequence: Bool
    /// Where its items or keys begin.
    let indent: Int
    var isEmpty = true
  }

  /// What the next node is to its surroundings.
  private enum Place {
    case root
    case item
    /// Behind `key:`.
    case value
    /// Behind a `:` at the beginning of a line of its own, as the values of long keys are.
    case valueOfLongKey
  }

  private var line: EmitterLine
  private var open: [Open] = []
  private var place = Place.root

  /// - Parameter header: Bytes to stand before the document, such as a comment.
  public init(header: [UInt8] = []) { line = EmitterLine(header: header) }

  /// The whole text, after its last part.
  public consuming func finish() -> [UInt8] {
    line.begin(at: 0)
    // In as much memory as it takes: many templates are held at a time.
    return line.text.withUnsafeBufferPointer { Array($0) }
  }

  public mutating func startSequence(tag: String?, isEmpty: Bool) throws(YAMLError) {
    let indent =
      switch place {
      case .root: 0
      // libyaml sets it flush with its key there.
      case .valueOfLongKey where tag != nil: parentIndent
      case .item, .value, .valueOfLongKey: parentIndent + Self.indentation
      }
    try start(tag: tag, isSequence: true, indent: indent)
  }

  public mutating func startMapping(tag: String?) throws(YAMLError) {
    try start(tag: tag, isSequence: false, indent: open.isEmpty ? 0 : parentIndent + Self.indentation)
  }

  public mutating func endSequence() { end("[]") }
  public mutating func endMapping() { end("{}") }

  private mutating func start(tag: String?, isSequence: Bool, indent: Int) throws(YAMLError) {
    let limit = YAMLReader.Limits.default.depth
    guard open.count < limit else {
      throw YAMLError(.tooDeep, "values nest more than \(limit) levels deep")
    }
    try beginNode(tag)
    open.append(Open(isSequence: isSequence, indent: indent))
    if isSequence { place = .item }
  }

  private mutating func end(_ empty: StaticString) {
    if open.popLast()?.isEmpty == true { line.write(word: empty) }
    continueParent()
  }

  private var parentIndent: Int { open.last?.indent ?? 0 }

  private mutating func continueParent() { if open.last?.isSequence == true { place = .item } }

  /// A key, in quotes where its text alone would be more than a string.
  public mutating func key(_ text: String) {
    if !open.isEmpty { open[open.count - 1].isEmpty = false }
    line.begin(at: parentIndent)
    var text = text
    let isLong = text.withUTF8 { bytes in
      let isPlain = ScalarStyle(bytes) == .plain
      let isLong = bytes.count > 128 || !isPlain && PlainText.hasBreak(bytes)
      if isLong { line.write(indicator: UInt8(ascii: "?")) }
      if isPlain { line.write(plain: bytes) } else { line.write(quoted: bytes) }
      return isLong
    }
    if isLong {
      line.begin(at: parentIndent)
      line.write(indicator: UInt8(ascii: ":"))
    } else {
      line.endKey()
    }
    place = isLong ? .valueOfLongKey : .value
  }

  public mutating func null() throws(YAMLError) { try word("null") }
  public mutating func boolean(_ value: Bool) throws(YAMLError) { try word(value ? "true" : "false") }
  public mutating func integer(_ value: Int) throws(YAMLError) { try plain(String(value), tag: nil) }
  public mutating func float(_ value: Double) throws(YAMLError) { try plain(FloatText.of(value), tag: nil) }

  /// In the style that the text needs.
  public mutating func string(_ text: String, tag: String?) throws(YAMLError) {
    try beginNode(tag)
    var text = text
    text.withUTF8 { bytes in
      switch ScalarStyle(bytes) {
      case .plain: line.write(plain: bytes)
      case .quoted: line.write(quoted: bytes)
      case .literal:
        line.write(literal: bytes, indent: (open.last?.indent ?? 0) + Self.indentation)
      }
    }
    continueParent()
  }

  mutating func plain(_ text: String, tag: String?) throws(YAMLError) {
    try beginNode(tag)
    var text = text
    text.withUTF8 { line.write(plain: $0) }
    continueParent()
  }

  private mutating func word(_ word: StaticString) throws(YAMLError) {
    try beginNode(nil)
    line.write(word: word)
    continueParent()
  }

  /// What stands before a node: the dash of an item, and its tag.
  private mutating func beginNode(_ tag: String?) throws(YAMLError) {
    if let tag, !ShortFormTag.isValid(tag) {
      throw YAMLError(.tag, "'\(Quotation.of(tag))' is no short form of an intrinsic function")
    }
    if place == .item, !open.isEmpty {
      open[open.count - 1].isEmpty = false
      line.begin(at: parentIndent)
      line.write(indicator: UInt8(ascii: "-"))
    }
    guard var tag else { return }
    tag.withUTF8 { line.write(plain: $0) }
  }
}
