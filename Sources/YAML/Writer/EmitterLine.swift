/// The text written so far, and what stands on its last line.
struct EmitterLine {
  private(set) var text: [UInt8]
  private var start: Int
  /// Whether what comes next needs no space before it.
  private var isSpaced = true
  /// Whether nothing but indentation and indicators stands on the line.
  private var isBlank = true

  init(header: [UInt8]) {
    text = header
    text.reserveCapacity(header.count + 16_384)
    start = text.count
  }

  /// Goes to a column, on a new line where this one is taken.
  mutating func begin(at indent: Int) {
    if !isBlank { breakLine() }
    pad(to: indent)
    isSpaced = true
    isBlank = true
  }

  /// `-`, `?` or `:`, behind which a node may begin on the same line.
  mutating func write(indicator: UInt8) {
    text.append(indicator)
    isSpaced = false
  }

  /// The colon behind a key.
  mutating func endKey() { text.append(UInt8(ascii: ":")) }

  mutating func write(word: StaticString) {
    space()
    word.withUTF8Buffer { text.append(contentsOf: $0) }
  }

  mutating func write(plain bytes: UnsafeBufferPointer<UInt8>) {
    space()
    text.append(contentsOf: bytes)
  }

  /// In double quotes.
  mutating func write(quoted bytes: UnsafeBufferPointer<UInt8>) {
    space()
    text.append(UInt8(ascii: "\""))
    var copied = 0
    var index = 0
    while index < bytes.count {
      let length = QuotedText.length(bytes, at: index)
      if QuotedText.isEscaped(bytes, at: index) {
        text.append(contentsOf: bytes[copied..<index])
        QuotedText.escape(bytes[index..<index + length], to: &text)
        copied = index + length
      }
      index += length
    }
    text.append(contentsOf: bytes[copied...])
    text.append(UInt8(ascii: "\""))
  }

  /// As a block, each line of the text on a line of its own.
  mutating func write(literal bytes: UnsafeBufferPointer<UInt8>, indent: Int) {
    space()
    text.append(UInt8(ascii: "|"))
    let breaks = bytes.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    // One line feed at the end is what a block has by itself.
    if breaks == 0 { text.append(UInt8(ascii: "-")) }
    if breaks > 1 { text.append(UInt8(ascii: "+")) }
    breakLine()
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        breakLine()
      } else {
        if text.count == start { pad(to: indent) }
        text.append(byte)
      }
    }
    isBlank = breaks > 0
    isSpaced = isBlank
  }

  /// The space before what is no indicator, which the line is taken by from then on.
  private mutating func space() {
    if !isSpaced { text.append(UInt8(ascii: " ")) }
    isSpaced = false
    isBlank = false
  }

  private mutating func breakLine() {
    text.append(UInt8(ascii: "\n"))
    start = text.count
  }

  private mutating func pad(to indent: Int) {
    let missing = indent - (text.count - start)
    if missing > 0 { text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: missing)) }
  }
}
