/// A whole number of any size, put together digit by digit: turns numbers of other bases into decimals.
struct LargeInteger {
  /// Every digit takes a step through all that stand before it.
  private static let mostDigits = 1_000
  private static let base = 1_000_000_000

  /// Nine decimal digits each, the lowest first.
  private var limbs: [Int] = []
  private var count = 0

  /// Adds digits behind those that are there.
  ///
  /// - Throws: Beyond 1,000 digits, without a place.
  mutating func append(_ digits: some Collection<Int>, radix: Int) throws(YAMLError) {
    count += digits.count
    // A decimal of any length is read where it needs no conversion.
    guard count <= Self.mostDigits else {
      throw YAMLError(.number, "the number has more than 1,000 digits and is not a decimal")
    }
    for digit in digits { append(digit, radix: radix) }
  }

  private mutating func append(_ digit: Int, radix: Int) {
    var carry = digit
    for index in limbs.indices {
      let (quotient, remainder) = (limbs[index] * radix + carry).quotientAndRemainder(dividingBy: Self.base)
      limbs[index] = remainder
      carry = quotient
    }
    if carry > 0 { limbs.append(carry) }
  }
}

extension LargeInteger: CustomStringConvertible {
  var description: String {
    guard let first = limbs.last else { return "0" }
    return limbs.dropLast().reversed().reduce(String(first)) { text, limb in
      let digits = String(limb)
      return text + String(repeating: "0", count: 9 - digits.count) + digits
    }
  }
}
