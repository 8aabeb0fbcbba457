internal import CrossAccountSystem

/// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `YYYY-MM-DDThh:mm[:ss[.s]]` with `Z` or an offset.
///
/// https://www.w3.org/TR/NOTE-datetime
struct DateScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = Array(text.utf8)[...] }

  /// Epoch seconds as a decimal text.
  mutating func scan() -> String? {
    guard let year = digits(4) else { return nil }
    var (month, day) = (1, 1)
    if !rest.isEmpty {
      guard take("-"), let number = digits(2) else { return nil }
      month = number
      if !rest.isEmpty {
        guard take("-"), let number = digits(2) else { return nil }
        day = number
      }
    }
    guard let midnight = CalendarDay.secondsSinceEpoch(year: year, month: month, day: day) else { return nil }
    return rest.isEmpty ? String(midnight) : time(after: midnight)
  }

  private mutating func time(after midnight: Int) -> String? {
    guard take("T"), let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60 else {
      return nil
    }
    var second = 0
    var fraction: ArraySlice<UInt8> = []
    if take(":") {
      // A leap second is 60.
      guard let number = digits(2), number <= 60 else { return nil }
      second = number
      if take(".") {
        fraction = rest.prefix { (0x30...0x39).contains($0) }
        if fraction.isEmpty { return nil }
        rest = rest.dropFirst(fraction.count)
      }
    }
    guard let offset = zone(), rest.isEmpty else { return nil }
    let seconds = midnight + hour * 3_600 + minute * 60 + second - offset
    if fraction.allSatisfy({ $0 == 0x30 }) { return String(seconds) }
    // Before 1970 a fraction makes the number smaller in size: -2 and a quarter later is -1.75.
    if seconds >= 0 { return "\(seconds).\(String(decoding: fraction, as: UTF8.self))" }
    let complement = DateScanner.complement(fraction)
    return "-\(-seconds - 1).\(String(decoding: complement, as: UTF8.self))"
  }

  /// One less the fraction.
  private static func complement(_ fraction: ArraySlice<UInt8>) -> [UInt8] {
    var digits = Array(fraction)
    while digits.last == 0x30 { digits.removeLast() }
    var result = digits.map { 0x30 + (0x39 - $0) }
    if let last = result.indices.last { result[last] += 1 }
    return result
  }

  private mutating func zone() -> Int? {
    if take("Z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), hours < 24, take(":"), let minutes = digits(2), minutes < 60
    else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digits(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
