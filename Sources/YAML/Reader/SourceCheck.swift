/// Finds what cannot be YAML text, before libyaml sees it: libyaml reports these faults without a place.
enum SourceCheck {
  /// Calls `body` with the text behind a byte order mark.
  ///
  /// - Throws: For text that is too large or in another encoding, and what `body` throws.
  static func withText<Result>(
    of bytes: [UInt8], limits: YAMLReader.Limits,
    _ body: (UnsafeBufferPointer<UInt8>) throws(YAMLError) -> Result
  ) throws(YAMLError) -> Result {
    guard bytes.count <= limits.bytes else {
      throw YAMLError(.tooLarge, "the text is \(bytes.count) bytes long; at most \(limits.bytes) are read")
    }
    return try bytes.withUnsafeBufferPointer { (all) throws(YAMLError) -> Result in
      try refuseOtherEncodings(all)
      let hasByteOrderMark = all.starts(with: [0xEF, 0xBB, 0xBF])
      return try body(UnsafeBufferPointer(rebasing: all.dropFirst(hasByteOrderMark ? 3 : 0)))
    }
  }

  /// Refuses text that a byte order mark says is UTF-16 or UTF-32.
  static func refuseOtherEncodings(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
    let name: String
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      name = "UTF-32"
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16"
    } else {
      return
    }
    throw YAMLError(.encoding, "the text is \(name); save it as UTF-8", at: Mark(line: 1, column: 1))
  }

  /// Refuses bytes that are not UTF-8 and characters that YAML takes only as escapes.
  static func refuseUnreadable(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        offset += 1
        continue
      }
      guard let (scalar, width) = decode(bytes, at: offset) else {
        throw notUTF8(byte, at: SourceText(bytes: bytes).mark(at: offset))
      }
      guard isPrintable(scalar) else {
        throw YAMLError(
          .character,
          "\(name(of: scalar)) is not allowed; write it as an escape in double quotes",
          at: SourceText(bytes: bytes).mark(at: offset))
      }
      offset += width
    }
  }

  static func notUTF8(_ byte: UInt8, at mark: Mark) -> YAMLError {
    YAMLError(.encoding, "byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8", at: mark)
  }

  /// YAML 1.1, 5.1: `c-printable`.
  static func isPrintable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The character that starts at an offset and its width; nil where the bytes are not UTF-8 (Unicode,
  /// table 3-7: neither overlong forms nor surrogates).
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, width: Int)? {
    let first = bytes[offset]
    let width: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0...0x7F: return (UInt32(first), 1)
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF:
      width = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      width = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard offset + width <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (scalar, width)
  }

  /// A character as messages show it: itself where it can be seen, else its number.
  static func name(of scalar: UInt32) -> String {
    if let shown = Unicode.Scalar(scalar), scalar > 0x20, isPrintable(scalar) { return "'\(shown)'" }
    return "character U+\(hexadecimal(scalar, digits: 4))"
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
