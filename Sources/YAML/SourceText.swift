/// Counts lines and columns in a YAML text as libyaml does, so that its marks and ours agree.
struct SourceText {
  let bytes: UnsafeBufferPointer<UInt8>

  /// How many bytes of a line break start here; 0 for none.
  ///
  /// YAML 1.1, 5.4: line feed, carriage return, both, next line, line and paragraph separator.
  func lineBreak(at offset: Int) -> Int {
    func follows(_ distance: Int, _ byte: UInt8) -> Bool {
      offset + distance < bytes.count && bytes[offset + distance] == byte
    }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return follows(1, 0x0A) ? 2 : 1
    case 0xC2: return follows(1, 0x85) ? 2 : 0
    case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
    default: return 0
    }
  }

  /// The place of a byte. All before it must be UTF-8.
  func mark(at end: Int) -> Mark {
    var mark = Mark(line: 1, column: 1)
    var offset = 0
    while offset < end {
      let width = lineBreak(at: offset)
      if width > 0 {
        mark = Mark(line: mark.line + 1, column: 1)
        offset += width
      } else {
        // A continuation byte belongs to the character before it.
        if bytes[offset] & 0xC0 != 0x80 { mark.column += 1 }
        offset += 1
      }
    }
    return mark
  }

  /// The bytes of a line without its break, counted from 1; nil past the end.
  func line(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var current = 1
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let width = lineBreak(at: offset)
      if width > 0 {
        if current == number { return bytes[start..<offset] }
        current += 1
        start = offset + width
      }
      offset += max(width, 1)
    }
    return current == number ? bytes[start..<offset] : nil
  }

  /// The byte at a place; nil when the place is no character of the text.
  func byte(at mark: Mark) -> UInt8? {
    guard let line = line(mark.line) else { return nil }
    return line.lazy.filter { $0 & 0xC0 != 0x80 }.dropFirst(mark.column - 1).first
  }
}
