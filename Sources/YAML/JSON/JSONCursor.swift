/// A place in a JSON text, with its line and column.
///
/// A line ends where JSON takes a line break for white space; the line separators of Unicode, which may stand in
/// strings, end none.
struct JSONCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  private var line = 1
  private var lineStart = 0
  /// The bytes of the line so far that belong to the character before them.
  private var continuations = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var mark: Mark { Mark(line: line, column: offset - lineStart - continuations + 1) }

  /// The byte here; nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Goes past characters of ASCII that are not line breaks.
  mutating func advance(_ count: Int = 1) { offset += count }

  /// Goes past one character of several bytes.
  mutating func advance(character width: Int) {
    offset += width
    continuations += width - 1
  }

  /// Goes past the byte where it is the one here.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: wanted) else { return false }
    offset += 1
    return true
  }

  mutating func skipSpace() {
    while let byte {
      switch byte {
      case 0x20, 0x09: offset += 1
      case 0x0A, 0x0D:
        offset += 1
        if byte == 0x0D, self.byte == 0x0A { offset += 1 }
        line += 1
        lineStart = offset
        continuations = 0
      default: return
      }
    }
  }

  /// Goes past digits.
  ///
  /// - Returns: How many there were.
  mutating func skipDigits() -> Int {
    let start = offset
    while let byte, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    return offset - start
  }

  func text(from start: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
  }
}
