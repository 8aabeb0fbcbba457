import CrossAccountSystem
import Foundation
import Testing

@Suite("Days of the calendar")
struct CalendarDayTests {
  @Test(
    "are counted in UTC from 1970",
    arguments: [
      (1970, 1, 1, 0), (1970, 1, 2, 86_400), (1969, 12, 31, -86_400), (2000, 2, 29, 951_782_400),
      (2020, 4, 1, 1_585_699_200), (2038, 1, 20, 2_147_558_400), (0, 1, 1, -62_167_219_200),
      (9999, 12, 31, 253_402_214_400),
    ])
  func days(year: Int, month: Int, day: Int, seconds: Int) {
    #expect(CalendarDay.secondsSinceEpoch(year: year, month: month, day: day) == seconds)
  }

  // Foundation counts as Julius Caesar did before 1582.
  @Test(
    "are those that Foundation's calendar has",
    arguments: [1583, 1600, 1900, 1970, 2000, 2023, 2024, 2100, 2400, 9999])
  func everyDay(year: Int) throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var expected = 0
    for month in 0...13 {
      for day in 0...32 {
        let seconds = CalendarDay.secondsSinceEpoch(year: year, month: month, day: day)
        let components = DateComponents(year: year, month: month, day: day)
        guard components.isValidDate(in: calendar), let date = calendar.date(from: components) else {
          #expect(seconds == nil, "\(year)-\(month)-\(day)")
          continue
        }
        expected += 1
        #expect(seconds.map(Double.init) == date.timeIntervalSince1970, "\(year)-\(month)-\(day)")
      }
    }
    #expect((365...366).contains(expected))
  }
}
