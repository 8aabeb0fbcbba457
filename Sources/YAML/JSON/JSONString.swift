/// The strings of JSON. <https://www.rfc-editor.org/rfc/rfc8259#section-7>
struct JSONString {
  private var cursor: JSONCursor
  /// The text before `copied`, where it has escapes.
  private var text: [UInt8] = []
  private var copied: Int

  /// Goes past a string, from its opening quote to its closing one.
  static func take(from cursor: inout JSONCursor) throws(YAMLError) -> String {
    let mark = cursor.mark
    cursor.advance()
    var string = JSONString(cursor: cursor, copied: cursor.offset)
    let text = try string.text(startingAt: mark)
    cursor = string.cursor
    return text
  }

  private mutating func text(startingAt mark: Mark) throws(YAMLError) -> String {
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = cursor.text(from: copied)
        cursor.advance()
        return text.isEmpty ? rest : String(decoding: text, as: UTF8.self) + rest
      case UInt8(ascii: "\\"): try takeEscape()
      case 0..<0x20:
        let name = SourceCheck.name(of: UInt32(byte))
        throw YAMLError(.syntax, "\(name) must be written as an escape in a string", at: cursor.mark)
      case 0x20..<0x80: cursor.advance()
      default:
        guard let (_, width) = SourceCheck.decode(cursor.bytes, at: cursor.offset) else {
          throw SourceCheck.notUTF8(byte, at: cursor.mark)
        }
        cursor.advance(character: width)
      }
    }
    throw YAMLError(.syntax, "the string has no closing quote", at: mark)
  }

  private mutating func takeEscape() throws(YAMLError) {
    text.append(contentsOf: cursor.bytes[copied..<cursor.offset])
    let mark = cursor.mark
    cursor.advance()
    switch cursor.byte {
    case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try takeCharacter(at: mark)
    default: throw YAMLError(.syntax, "JSON has no such escape; a backslash is '\\\\'", at: mark)
    }
    cursor.advance()
    copied = cursor.offset
  }

  /// A character by its number, or two halves of a surrogate pair; ends on the last digit.
  private mutating func takeCharacter(at mark: Mark) throws(YAMLError) {
    var number = try takeDigits(at: mark)
    if (0xD800..<0xDC00).contains(number) {
      let next = cursor.offset + 1
      guard cursor.bytes[next...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
        throw half(at: mark)
      }
      cursor.advance(2)
      let low = try takeDigits(at: mark)
      guard (0xDC00..<0xE000).contains(low) else { throw half(at: mark) }
      number = 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(number) else { throw half(at: mark) }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The four digits behind the `u` here.
  private mutating func takeDigits(at mark: Mark) throws(YAMLError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      cursor.advance()
      guard let digit = cursor.byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw YAMLError(.syntax, "'\\u' takes four hexadecimal digits", at: mark)
      }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  private func half(at mark: Mark) -> YAMLError {
    YAMLError(.syntax, "the escape is half of a surrogate pair", at: mark)
  }
}
