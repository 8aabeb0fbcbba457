/// The numbers of JSON. <https://www.rfc-editor.org/rfc/rfc8259#section-6>
enum JSONNumber {
  static func take(from cursor: inout JSONCursor) throws(YAMLError) -> Scalar {
    let start = cursor.offset
    let mark = cursor.mark
    _ = cursor.take("-")
    let whole = cursor.offset
    let digits = cursor.skipDigits()
    guard digits > 0 else { throw YAMLError(.syntax, "a digit must follow '-'", at: cursor.mark) }
    if digits > 1, cursor.bytes[whole] == UInt8(ascii: "0") {
      throw YAMLError(.syntax, "a number of JSON cannot start with 0", at: mark)
    }
    var isInteger = true
    if cursor.take(".") {
      isInteger = false
      guard cursor.skipDigits() > 0 else {
        throw YAMLError(.syntax, "a digit must follow the point of a number", at: cursor.mark)
      }
    }
    if cursor.take("e") || cursor.take("E") {
      isInteger = false
      if !cursor.take("+") { _ = cursor.take("-") }
      guard cursor.skipDigits() > 0 else {
        throw YAMLError(.syntax, "an exponent needs a digit", at: cursor.mark)
      }
    }
    let text = cursor.text(from: start)
    if isInteger, let integer = Int(text) { return .integer(integer) }
    guard let number = Number(text) else {
      throw YAMLError(.number, "the number's exponent is too large", at: mark)
    }
    return .number(number)
  }
}
