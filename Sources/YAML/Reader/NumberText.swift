/// The numbers of YAML 1.1. <https://yaml.org/type/int.html>, <https://yaml.org/type/float.html>
struct NumberText {
  private let isNegative: Bool
  /// What stands after the sign.
  private let text: ArraySlice<UInt8>

  /// Nil when the text is no number. An integer that does not fit into 64 bits becomes a float.
  static func parse(_ text: String, isJSON: Bool) -> Scalar? {
    guard let first = text.utf8.first else { return nil }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): break
    default: return nil
    }
    let hasSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let number = NumberText(
      isNegative: first == UInt8(ascii: "-"), text: Array(text.utf8).dropFirst(hasSign ? 1 : 0))
    if !hasSign, text == ".nan" || text == ".NaN" || text == ".NAN" { return .float(.nan) }
    return number.special ?? number.prefixed ?? number.sexagesimal ?? number.decimal(isJSON: isJSON)
  }

  private var special: Scalar? {
    switch String(decoding: text.prefix(5), as: UTF8.self) {
    case ".inf", ".Inf", ".INF": .float(isNegative ? -.infinity : .infinity)
    default: nil
    }
  }

  /// Binary, octal and hexadecimal integers.
  private var prefixed: Scalar? {
    guard text.count >= 2, text.first == UInt8(ascii: "0") else { return nil }
    switch text[text.startIndex + 1] {
    case UInt8(ascii: "b"): return integer(text.dropFirst(2), radix: 2)
    case UInt8(ascii: "x"): return integer(text.dropFirst(2), radix: 16)
    default: return integer(text, radix: 8)
    }
  }

  /// Base 60 with colons: `1:30` is 90.
  private var sexagesimal: Scalar? {
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
    var value: Scalar = integer(first, radix: 10) ?? .null
    for part in parts {
      let digits = part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      value = next(value, digits: isNegative ? -digits : digits)
    }
    guard let fraction else { return value }
    let whole =
      switch value {
      case .integer(let value): Double(value)
      case .float(let value): value
      default: 0.0
      }
    let part = Double("0." + string(fraction) + "0") ?? 0
    return .float(isNegative ? -(abs(whole) + part) : whole + part)
  }

  private func next(_ value: Scalar, digits: Int) -> Scalar {
    guard case .integer(let integer) = value else {
      if case .float(let float) = value { return .float(float * 60 + Double(digits)) }
      return value
    }
    let (product, overflow) = integer.multipliedReportingOverflow(by: 60)
    let (sum, secondOverflow) = product.addingReportingOverflow(digits)
    return overflow || secondOverflow ? .float(Double(integer) * 60 + Double(digits)) : .integer(sum)
  }

  private func decimal(isJSON: Bool) -> Scalar? {
    var rest = text
    let whole = rest.prefix(while: isDigitOrUnderscore)
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty {
      let isSingleZero = whole.count == 1
      guard let first = whole.first, isSingleZero || first != UInt8(ascii: "0") else { return nil }
      return isDigit(first) ? integer(whole, radix: 10) : nil
    }
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: isDigitOrUnderscore)
      rest = rest.dropFirst(1 + fraction.count)
    } else if !isJSON {
      return nil
    }
    // A digit must lead: `_1.5` and `._1` are strings.
    guard let first = whole.first ?? fraction.first, isDigit(first) else { return nil }
    guard let exponent = exponent(rest, isJSON: isJSON) else { return nil }
    let sign = isNegative ? "-" : ""
    return Double("\(sign)0\(string(whole)).\(string(fraction))0\(exponent)").map { .float($0) }
  }

  /// Empty for no exponent, nil for what is none. YAML 1.1 asks for its sign.
  private func exponent(_ text: ArraySlice<UInt8>, isJSON: Bool) -> String? {
    guard let letter = text.first else { return "" }
    guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
    var digits = text.dropFirst()
    if digits.first == UInt8(ascii: "+") || digits.first == UInt8(ascii: "-") {
      digits = digits.dropFirst()
    } else if !isJSON {
      return nil
    }
    return !digits.isEmpty && digits.allSatisfy(isDigit) ? string(text) : nil
  }

  private func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Scalar? {
    let clean = string(digits)
    guard !clean.isEmpty, clean.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    let sign = isNegative ? "-" : ""
    if let value = Int(sign + clean, radix: radix) { return .integer(value) }
    // Either no digits of this radix, or too many for 64 bits.
    guard clean.utf8.allSatisfy({ Character(Unicode.Scalar($0)).hexDigitValue.map { $0 < radix } ?? false })
    else {
      return nil
    }
    if radix == 10 { return Double(sign + clean).map { .float($0) } }
    let value = clean.utf8.reduce(0.0) { value, digit in
      value * Double(radix) + Double(Character(Unicode.Scalar(digit)).hexDigitValue ?? 0)
    }
    return .float(isNegative ? -value : value)
  }

  /// The text without its underscores.
  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func isDigitOrUnderscore(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "_") }
}
