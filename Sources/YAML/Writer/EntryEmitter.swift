/// Writes entries of block mappings one at a time, each as whole lines: the lines that ``YAMLEmitter`` writes for the
/// entry in a whole document. The lines of an entry that comes again need not be written again.
public final class EntryEmitter {
  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// Inside of a mapping that never ends; nil before the first entry, and after one that failed.
  private var emitter: YAMLEmitter?
  /// Whether the last entry ended with a line feed: a text that does brings its own.
  private var endsLine = false

  /// An emitter, which serves for any number of entries.
  public init() {}

  /// Appends the lines of what `body` writes: keys, each with its value.
  ///
  /// - Parameter depth: In how many mappings the entries are to stand.
  /// - Throws: What `body` throws, or where the entries cannot be YAML; nothing is appended then.
  public func append(
    to lines: inout [UInt8], depth: Int, _ body: (inout YAMLEmitter) throws(YAMLError) -> Void
  ) throws(YAMLError) {
    var emitter = try ready()
    // What fails leaves half an entry behind, to which nothing can be added.
    self.emitter = nil
    emitter.outerLevels = depth
    try body(&emitter)
    try emitter.drain { append($0, to: &lines, depth: depth) }
    self.emitter = emitter
  }

  /// Appends the line of a key whose value stands below it.
  ///
  /// - Parameter name: Of at most 128 characters of ASCII, so that it stands on the line of its colon.
  public func appendKey(_ name: String, depth: Int, to lines: inout [UInt8]) throws(YAMLError) {
    try append(to: &lines, depth: depth) { emitter throws(YAMLError) in
      try emitter.key(name)
      try emitter.null()
    }
    lines.removeLast(" null\n".utf8.count)
    lines.append(Self.newline)
  }

  private func ready() throws(YAMLError) -> YAMLEmitter {
    if let emitter { return emitter }
    var emitter = try YAMLEmitter()
    try emitter.startMapping()
    // libyaml holds a mapping's start back until it knows more than the first entry.
    for _ in 0..<2 { try emitter.entry("entry", "text") }
    try emitter.drain { _ in }
    endsLine = false
    return emitter
  }

  /// Lines at the depth: the break between two entries goes to the end of the first.
  private func append(_ text: UnsafeBufferPointer<UInt8>, to lines: inout [UInt8], depth: Int) {
    if text.isEmpty { return }
    var line = !endsLine && text[0] == Self.newline ? 1 : 0
    while line < text.count {
      let end = text[line...].firstIndex(of: Self.newline) ?? text.count
      // Empty lines of a text in several lines have no indentation.
      if end > line {
        lines.append(contentsOf: repeatElement(Self.space, count: depth * YAMLEmitter.indentation))
        lines.append(contentsOf: text[line..<end])
      }
      lines.append(Self.newline)
      line = end + 1
    }
    endsLine = text[text.count - 1] == Self.newline
  }
}
