/// The numbers of YAML 1.1. <https://yaml.org/type/int.html>, <https://yaml.org/type/float.html>
struct NumberText {
  private let isNegative: Bool
  /// What stands after the sign.
  private let text: ArraySlice<UInt8>

  /// Nil when the text is not a number.
  ///
  /// - Throws: For a number that is too large to be read, without its place.
  static func parse(_ text: String) throws(YAMLError) -> Scalar? {
    guard let first = text.utf8.first else { return nil }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): break
    default: return nil
    }
    let hasSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let number = NumberText(
      isNegative: first == UInt8(ascii: "-"), text: Array(text.utf8).dropFirst(hasSign ? 1 : 0))
    if !hasSign, text == ".nan" || text == ".NaN" || text == ".NAN" { return .number(.double(.nan)) }
    if let special = number.special { return special }
    if let prefixed = try number.prefixed() { return prefixed }
    if let sexagesimal = try number.sexagesimal() { return sexagesimal }
    return try number.decimal()
  }

  private var special: Scalar? {
    switch String(decoding: text.prefix(5), as: UTF8.self) {
    case ".inf", ".Inf", ".INF": .number(.double(isNegative ? -.infinity : .infinity))
    default: nil
    }
  }

  /// Binary, octal and hexadecimal integers.
  private func prefixed() throws(YAMLError) -> Scalar? {
    guard text.count >= 2, text.first == UInt8(ascii: "0") else { return nil }
    switch text[text.startIndex + 1] {
    case UInt8(ascii: "b"): return try integer(text.dropFirst(2), radix: 2)
    case UInt8(ascii: "x"): return try integer(text.dropFirst(2), radix: 16)
    default: return try integer(text, radix: 8)
    }
  }

  private func integer(_ text: ArraySlice<UInt8>, radix: Int) throws(YAMLError) -> Scalar? {
    let digits = clean(text).utf8
    guard !digits.isEmpty, digits.allSatisfy({ value($0) < radix }) else { return nil }
    var number = LargeInteger()
    try number.append(digits.lazy.map(value), radix: radix)
    return try scalar(whole: number.description)
  }

  /// Base 60 with colons: `1:30` is 90.
  private func sexagesimal() throws(YAMLError) -> Scalar? {
    guard text.contains(UInt8(ascii: ":")) else { return nil }
    var parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), let head = first.first, isDigit(head) else { return nil }
    var fraction: ArraySlice<UInt8>?
    if let last = parts.last, let dot = last.firstIndex(of: UInt8(ascii: ".")) {
      fraction = last[last.index(after: dot)...]
      parts[parts.endIndex - 1] = last[..<dot]
    } else if head == UInt8(ascii: "0") {
      return nil
    }
    guard first.allSatisfy(isDigitOrUnderscore), fraction?.allSatisfy(isDigitOrUnderscore) ?? true,
      parts.allSatisfy({ part in
        (1...2).contains(part.count) && part.allSatisfy(isDigit)
          && (part.count == 1 || part[part.startIndex] <= UInt8(ascii: "5"))
      })
    else { return nil }
    var number = LargeInteger()
    try number.append(clean(first).utf8.lazy.map(value), radix: 10)
    try number.append(parts.lazy.map { $0.reduce(0) { $0 * 10 + value($1) } }, radix: 60)
    guard let fraction else { return try scalar(whole: number.description) }
    return try scalar("\(number).\(clean(fraction))0")
  }

  private func decimal() throws(YAMLError) -> Scalar? {
    var rest = text
    let whole = rest.prefix(while: isDigitOrUnderscore)
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty {
      let isSingleZero = whole.count == 1
      guard let first = whole.first, isSingleZero || first != UInt8(ascii: "0") else { return nil }
      return isDigit(first) ? try scalar(whole: clean(whole)) : nil
    }
    guard rest.first == UInt8(ascii: ".") else { return nil }
    let fraction = rest.dropFirst().prefix(while: isDigitOrUnderscore)
    rest = rest.dropFirst(1 + fraction.count)
    // A digit must lead: `_1.5` and `._1` are strings.
    guard let first = whole.first ?? fraction.first, isDigit(first), isExponent(rest) else { return nil }
    return try scalar("0\(clean(whole)).\(clean(fraction))0\(String(decoding: rest, as: UTF8.self))")
  }

  /// Nothing, or an exponent with the sign that YAML 1.1 asks for.
  private func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
    guard let letter = text.first else { return true }
    let sign = text.dropFirst().first
    let digits = text.dropFirst(2)
    return letter | 0x20 == UInt8(ascii: "e") && (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"))
      && !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  /// - Parameter digits: A whole number.
  private func scalar(whole digits: String) throws(YAMLError) -> Scalar {
    if let integer = Int(isNegative ? "-" + digits : digits) { return .integer(integer) }
    return try scalar(digits)
  }

  private func scalar(_ text: String) throws(YAMLError) -> Scalar {
    guard let number = Number(isNegative ? "-" + text : text) else {
      throw YAMLError(.number, "the number's exponent is too large")
    }
    return .number(number)
  }

  /// The text without its underscores.
  private func clean(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  /// What a digit stands for; 99 for what is not one.
  private func value(_ digit: UInt8) -> Int {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(digit - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(digit - UInt8(ascii: "A")) + 10
    default: 99
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func isDigitOrUnderscore(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "_") }
}
