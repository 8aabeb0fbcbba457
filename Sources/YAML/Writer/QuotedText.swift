/// Text between double quotes, and the escapes in it (YAML 1.1, 5.6).
enum QuotedText {
  /// How many bytes the character takes that starts here.
  static func length(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0..<0x80: 1
    case ..<0xE0: min(2, text.count - index)
    case ..<0xF0: min(3, text.count - index)
    default: min(4, text.count - index)
    }
  }

  static func isEscaped(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F: true
    case 0..<0x80: false
    default: PlainText.isUnprintable(text, at: index)
    }
  }

  static func escape(_ character: Slice<UnsafeBufferPointer<UInt8>>, to text: inout [UInt8]) {
    let value = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0
    text.append(UInt8(ascii: "\\"))
    if let letter = letter(value) { return text.append(letter) }
    let (sign, width): (UInt8, Int) =
      switch value {
      case ...0xFF: (UInt8(ascii: "x"), 2)
      case ...0xFFFF: (UInt8(ascii: "u"), 4)
      default: (UInt8(ascii: "U"), 8)
      }
    text.append(sign)
    let digits = String(value, radix: 16, uppercase: true)
    text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width - digits.utf8.count))
    text.append(contentsOf: digits.utf8)
  }

  /// The letter of an escape that has one.
  private static func letter(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x00: UInt8(ascii: "0")
    case 0x07: UInt8(ascii: "a")
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0B: UInt8(ascii: "v")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    case 0x1B: UInt8(ascii: "e")
    case 0x22: UInt8(ascii: "\"")
    case 0x5C: UInt8(ascii: "\\")
    case 0x85: UInt8(ascii: "N")
    case 0x2028: UInt8(ascii: "L")
    case 0x2029: UInt8(ascii: "P")
    default: nil
    }
  }
}
