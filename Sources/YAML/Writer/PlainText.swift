/// What YAML makes of text without quotes. Both versions count: CloudFormation reads YAML 1.1, most editors
/// and linters YAML 1.2.
enum PlainText {
  /// Whether a first character has a meaning of its own, or often has (YAML 1.1, 5.3: `c-indicator`).
  static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "?"),
      UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "#"), 0x20:
      true
    default: false
    }
  }

  /// Whether the character that starts here, not ASCII, needs an escape: controls, breaks, byte order mark.
  static func isUnprintable(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func next(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
    switch text[index] {
    case 0xC2: return next(1) < 0xA0
    case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9)
    case 0xEF: return next(1) == 0xBB && next(2) == 0xBF || next(1) == 0xBF && next(2) >= 0xBE
    // All beyond U+FFFF, such as emoji: libyaml's emitter escapes them whatever its settings say.
    case 0xF0...: return true
    default: return false
    }
  }

  /// Whether a reader would take the text, which is not empty, for a null, a boolean, a number or a date.
  static func hasOtherType(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return NumberLike.matches(text)
    case UInt8(ascii: "~"), UInt8(ascii: "="): return text.count == 1
    case UInt8(ascii: "<"): return text.count == 2 && text[1] == UInt8(ascii: "<")
    default: return text.count <= 5 && isReserved(text)
    }
  }

  /// `y` and `n` are booleans by YAML 1.1's type page; all words count in any case, as some readers do.
  private static func isReserved(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var word: UInt64 = 0
    for byte in text { word = word << 8 | UInt64(byte | 0x20) }
    switch word {
    // y, n, no, on, yes, off, true, null, false: each the bytes of its letters.
    case 0x79, 0x6E, 0x6E6F, 0x6F6E, 0x79_6573, 0x6F_6666, 0x7472_7565, 0x6E75_6C6C, 0x66_616C_7365:
      return true
    default: return false
    }
  }
}
