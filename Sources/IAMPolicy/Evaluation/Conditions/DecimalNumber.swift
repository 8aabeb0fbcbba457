/// A decimal number, compared digit by digit: a `Double` takes large numbers for equal that differ.
struct DecimalNumber: Sendable, Hashable, Comparable {
  private let isNegative: Bool
  /// Digits before the point without leading zeros, and behind it without trailing ones.
  private let whole: [UInt8]
  private let fraction: [UInt8]

  /// Nil where the text is no number. An exponent is accepted, as JSON writes it.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    var isNegative = false
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      isNegative = bytes.removeFirst() == UInt8(ascii: "-")
    }
    var exponent = 0
    if let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      guard let power = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)),
        (-400...400).contains(power)
      else { return nil }
      exponent = power
      bytes = bytes[..<mark]
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    var whole = Array(parts[0])
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    let isDecimal = (whole + fraction).allSatisfy { (0x30...0x39).contains($0) }
    guard isDecimal, !whole.isEmpty, parts.count == 1 || !fraction.isEmpty else { return nil }
    if exponent > 0 {
      fraction += [UInt8](repeating: 0x30, count: max(0, exponent - fraction.count))
      whole += fraction.prefix(exponent)
      fraction.removeFirst(exponent)
    } else if exponent < 0 {
      whole = [UInt8](repeating: 0x30, count: max(0, -exponent - whole.count)) + whole
      fraction = whole.suffix(-exponent) + fraction
      whole.removeLast(-exponent)
    }
    self.whole = Array(whole.drop { $0 == 0x30 })
    while fraction.last == 0x30 { fraction.removeLast() }
    self.fraction = fraction
    self.isNegative = isNegative && !(self.whole.isEmpty && fraction.isEmpty)
  }

  static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmallerInSize(than: left) : left.isSmallerInSize(than: right)
  }

  private func isSmallerInSize(than other: DecimalNumber) -> Bool {
    if whole.count != other.whole.count { return whole.count < other.whole.count }
    if whole != other.whole { return whole.lexicographicallyPrecedes(other.whole) }
    return fraction.lexicographicallyPrecedes(other.fraction)
  }
}
