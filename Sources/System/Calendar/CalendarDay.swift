#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Days of the Gregorian calendar in UTC, as libc counts them.
package enum CalendarDay {
  /// Seconds from the start of 1970 to the start of a day, negative before; nil for a day that does not exist.
  ///
  /// - Parameters:
  ///   - year: From 0 to 9999.
  ///   - month: From 1.
  ///   - day: From 1.
  package static func secondsSinceEpoch(year: Int, month: Int, day: Int) -> Int? {
    guard (0...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    var time = tm()
    time.tm_year = Int32(year - 1_900)
    time.tm_mon = Int32(month - 1)
    time.tm_mday = Int32(day)
    let seconds = timegm(&time)
    // The 30th of February has become a day of March.
    return Int(time.tm_mday) == day ? seconds : nil
  }

  /// Today in UTC, such as `2026-11-25`.
  package static func today() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1_900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }
}
