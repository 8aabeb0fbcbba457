/// A decimal number with all its digits, compared as a number: a `Double` takes large numbers for equal that differ.
///
/// ```swift
/// DecimalNumber("1.50") == DecimalNumber("15e-1")  // true
/// DecimalNumber("12345678901234567890")! < DecimalNumber("12345678901234567891")!  // true
/// ```
public struct DecimalNumber: Sendable, Hashable {
  let isNegative: Bool
  /// In ASCII, without zeros at either end; none for zero.
  let digits: [UInt8]
  /// How many digits stand before the point; negative where zeros stand between the point and the first digit.
  let wholeDigits: Int

  /// - Parameter text: Digits with an optional sign, fraction and exponent, such as `-1.5e-3`. Digits stand on
  ///   both sides of a point.
  /// - Returns: Nil where the text is not a number, or its exponent doesn't fit into an `Int`.
  public init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix(while: DecimalNumber.isDigit)
    rest = rest[whole.endIndex...]
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: DecimalNumber.isDigit)
      rest = rest[fraction.endIndex...]
      if fraction.isEmpty { return nil }
    }
    guard !whole.isEmpty, let exponent = DecimalNumber.exponent(rest) else { return nil }
    self.init(isNegative: sign == UInt8(ascii: "-"), digits: whole + fraction, whole.count, exponent)
  }

  /// An integer, with all of its digits.
  public init(_ value: Int) {
    let text = Array(String(value.magnitude).utf8)
    digits = Array(text.prefix(1 + (text.lastIndex { $0 != UInt8(ascii: "0") } ?? -1)))
    isNegative = value < 0
    wholeDigits = value == 0 ? 0 : text.count
  }

  private init?(isNegative: Bool, digits: ArraySlice<UInt8>, _ wholeDigits: Int, _ exponent: Int) {
    let zero = UInt8(ascii: "0")
    var rest = digits.drop { $0 == zero }
    let (point, overflow) = exponent.addingReportingOverflow(wholeDigits - (digits.count - rest.count))
    // Half of an `Int` leaves room for all that is calculated with it.
    if overflow || point.magnitude > Int.max / 2 { return nil }
    while rest.last == zero { rest.removeLast() }
    self.digits = Array(rest)
    self.isNegative = isNegative && !rest.isEmpty
    self.wholeDigits = rest.isEmpty ? 0 : point
  }

  /// Zero for no exponent, nil for what is not one.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    guard let letter = text.first else { return 0 }
    guard letter | 0x20 == UInt8(ascii: "e") else { return nil }
    return Int(String(decoding: text.dropFirst(), as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether nothing but zeros stands behind the point.
  public var isWhole: Bool { digits.count <= max(wholeDigits, 0) }
}

extension DecimalNumber: Comparable {
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// By size, whatever the signs.
  private func isSmaller(than other: DecimalNumber) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    if wholeDigits != other.wholeDigits { return wholeDigits < other.wholeDigits }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The shortest text with all digits, in the form that JSON has. Without an exponent, unless more than 20 zeros
  /// would have to be filled in.
  public var description: String {
    let sign = isNegative ? "-" : ""
    let text = String(decoding: digits, as: UTF8.self)
    let zeros = max(wholeDigits - digits.count, -wholeDigits)
    if zeros > 20 {
      let fraction = text.dropFirst()
      let exponent = wholeDigits - 1
      let point = fraction.isEmpty ? "" : "."
      return "\(sign)\(text.prefix(1))\(point)\(fraction)e\(exponent < 0 ? "" : "+")\(exponent)"
    }
    if digits.isEmpty { return "0" }
    if isWhole { return sign + text + String(repeating: "0", count: zeros) }
    if wholeDigits <= 0 { return "\(sign)0." + String(repeating: "0", count: zeros) + text }
    return "\(sign)\(text.prefix(wholeDigits)).\(text.dropFirst(wholeDigits))"
  }
}
