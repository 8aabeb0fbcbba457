import Testing

@testable import CrossAccountTypeGenerator

@Suite("Units are taken from a property's name or the first sentence about it, and never guessed")
struct UnitTests {
  @Test(
    "the name says it",
    arguments: [
      ("TimeoutInSeconds", "seconds"), ("delaySeconds", "seconds"), ("Days", "days"),
      ("IntervalMs", "milliseconds"),
      ("OffsetMillis", "milliseconds"), ("SizeInMBs", "MB"), ("MemoryInMiB", "MiB"),
      ("TargetPercent", "percent"),
      ("MaxItems", nil), ("FileTransferUploadStreams", nil), ("RequestsPerSecond", nil),
      ("MaximumPerMinutes", nil),
      ("Min", nil), ("Day", nil), ("Second", nil), ("Timeout", nil), ("DayOfMonths", nil),
    ])
  func names(_ name: String, _ unit: String?) { #expect(Unit.find(name: name, description: "") == unit) }

  @Test(
    "the first sentence says it",
    arguments: [
      ("The time, in seconds, that it takes.", "seconds"), ("The limit (in MiB) of memory.", "MiB"),
      ("The storage size in gibibytes (GiB).", "GiB"), ("The number of days to keep it.", "days"),
      ("The throughput, in mebibyte per second (MiB/s).", "MiB per second"),
      ("The rate, in MiB/s, of the download.", "MiB per second"),
      ("The size of the disk in GB (for example, 32 GB).", "GB"),
      ("How long it takes. Given in seconds.", nil),
      ("The number of days, weeks, or months that it lasts.", nil),
      ("The delay, up to 15 minutes, in seconds.", "seconds"), ("The number of bytes per read.", nil),
      ("The seconds that it takes.", nil), ("At most 24 hours.", nil), ("", nil),
    ])
  func sentences(_ text: String, _ unit: String?) { #expect(Unit.find(name: "P", description: text) == unit) }

  @Test("where both say it and differ, nothing is said")
  func conflict() {
    #expect(Unit.find(name: "TimeoutMinutes", description: "The timeout in seconds.") == nil)
    #expect(Unit.find(name: "TimeoutSeconds", description: "The timeout in seconds.") == "seconds")
  }
}
