/// Recognises JSON and rewrites what libyaml does not take of it.
///
/// YAML 1.1 holds nearly all of JSON. Not so: surrogate pairs (`\ud83d\ude00`), characters that JSON
/// allows in strings and YAML only as escapes, and tabs outside of the braces.
struct JSONSource {
  /// Nil when libyaml takes the text as it is.
  private(set) var rewritten: [UInt8]?
  private(set) var columns = ColumnShifts()

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// How much of the text `rewritten` holds already.
  private var copied = 0
  private var mark = Mark(line: 1, column: 1)
  private var depth = 0
  private var previous = Token.start

  /// What stood before, which decides what a quote means: only where JSON has a string may one be rewritten.
  private enum Token { case start, opening, comma, colon, string, literal, closing }

  /// Nil when the text is not made of JSON's tokens; it is YAML then, in which quotes can mean other things.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    while offset < bytes.count {
      guard takeToken() else { return nil }
    }
    guard depth == 0, previous == .closing else { return nil }
    if rewritten != nil { replace(upTo: bytes.count, with: []) }
  }

  private mutating func takeToken() -> Bool {
    let byte = bytes[offset]
    switch byte {
    case 0x20: advance()
    case 0x09:
      // A space has the same width, and libyaml takes it everywhere.
      if depth == 0 { replace(upTo: offset + 1, with: [0x20]) }
      advance()
    case 0x0A, 0x0D:
      offset += SourceText(bytes: bytes).lineBreak(at: offset)
      mark = Mark(line: mark.line + 1, column: 1)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard previous == .start || isValueExpected else { return false }
      depth += 1
      return take(.opening)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      guard depth > 0, previous != .comma, previous != .colon else { return false }
      depth -= 1
      return take(.closing)
    case UInt8(ascii: ","):
      guard depth > 0, previous == .string || previous == .literal || previous == .closing else {
        return false
      }
      return take(.comma)
    case UInt8(ascii: ":"): return previous == .string && take(.colon)
    case UInt8(ascii: "\""): return isValueExpected && takeString()
    default: return isValueExpected && takeLiteral()
    }
    return true
  }

  private var isValueExpected: Bool { previous == .opening || previous == .comma || previous == .colon }

  private mutating func take(_ token: Token) -> Bool {
    previous = token
    advance()
    return true
  }

  /// A number or one of JSON's three words. A number is not checked further; libyaml's text decides.
  private mutating func takeLiteral() -> Bool {
    let start = offset
    while offset < bytes.count, isLiteral(bytes[offset]) { advance() }
    previous = .literal
    let literal = bytes[start..<offset]
    guard let first = literal.first else { return false }
    if first == UInt8(ascii: "-") || first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9") { return true }
    return ["true", "false", "null"].contains { literal.elementsEqual($0.utf8) }
  }

  private func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func takeString() -> Bool {
    advance()
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""): return take(.string)
      case UInt8(ascii: "\\"):
        if let pair = surrogatePair() {
          substitute(12, columns: 12, with: Array(String(Character(pair)).utf8), newColumns: 1)
        } else {
          advance()
          // What follows the backslash is part of the escape, a quote above all.
          guard offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] < 0x7F else { return false }
          advance()
        }
      case 0..<0x20: return false
      case 0x20..<0x7F: advance()
      default:
        guard let (scalar, width) = SourceCheck.decode(bytes, at: offset) else { return false }
        if needsEscape(scalar) {
          let digits = String(scalar, radix: 16)
          let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          substitute(width, columns: 1, with: Array(escape.utf8), newColumns: 6)
        } else {
          offset += width
          mark.column += 1
        }
      }
    }
    return false
  }

  /// Characters that YAML refuses as they are, or takes for a line break or a byte order mark.
  private func needsEscape(_ scalar: UInt32) -> Bool {
    !SourceCheck.isPrintable(scalar) || [0x85, 0x2028, 0x2029, 0xFEFF].contains(scalar)
  }

  /// The character of two `\u` escapes that start here. <https://www.rfc-editor.org/rfc/rfc8259#section-7>
  private func surrogatePair() -> Unicode.Scalar? {
    guard let high = escape(at: offset), (0xD800...0xDBFF).contains(high),
      let low = escape(at: offset + 6), (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private func escape(at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private mutating func advance() {
    offset += 1
    mark.column += 1
  }

  private mutating func substitute(_ width: Int, columns old: Int, with new: [UInt8], newColumns: Int) {
    replace(upTo: offset + width, with: new)
    let known = columns.distance(onLine: mark.line)
    offset += width
    mark.column += old
    let distance = known + old - newColumns
    columns.add(distance, from: Mark(line: mark.line, column: mark.column - distance))
  }

  /// Copies the text up to here as it is, then `new` in the place of what stands up to `end`.
  private mutating func replace(upTo end: Int, with new: [UInt8]) {
    var text = rewritten ?? []
    rewritten = nil
    text.append(contentsOf: bytes[copied..<min(offset, end)])
    text.append(contentsOf: new)
    rewritten = text
    copied = end
  }
}
