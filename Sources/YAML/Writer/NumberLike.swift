/// Recognises text that some YAML reader takes for a number or a date. Rather one too many than one too
/// few: a needless pair of quotes harms nobody.
enum NumberLike {
  /// The text starts with a digit, a plus sign or a dot. (One that starts with a minus sign is quoted anyway.)
  static func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let digits = rest.prefix(while: isNumeral)
    rest = rest.dropFirst(digits.count)
    guard let next = rest.first else {
      // Account IDs, octals, sexagesimals, versions such as 1.2.3, and `...`, which ends a document.
      return true
    }
    switch next | 0x20 {
    case UInt8(ascii: "e"):
      // 1e5, 1.5E+3
      let exponent = rest.dropFirst()
      let sign = exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-")
      return exponent.dropFirst(sign ? 1 : 0).allSatisfy(isNumeral)
    case UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b"):
      // 0x1F, 0o17, 0b1
      return digits.elementsEqual([UInt8(ascii: "0")]) && rest.dropFirst().allSatisfy(isHexadecimal)
    case UInt8(ascii: "i"), UInt8(ascii: "n"):
      return digits.elementsEqual([UInt8(ascii: ".")]) && isWord(rest)
    default:
      // 2012-10-17 and all that follows a date; `... ` ends a document.
      return next == UInt8(ascii: "-") && digits.count == 4 || digits.starts(with: [0x2E, 0x2E, 0x2E])
    }
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: isNumeral(byte)
    }
  }

  private static func isWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let word = text.prefix(4).map { $0 | 0x20 }
    return word.elementsEqual("inf".utf8) || word.elementsEqual("nan".utf8)
  }
}
