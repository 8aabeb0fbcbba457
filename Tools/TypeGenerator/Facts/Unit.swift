/// The units that values are counted in.
///
/// The schemas have no field for them. The end of a property's name says one, such as `TimeoutInSeconds`, or the first
/// sentence of its description does, such as "in seconds"; where both do and differ, or a sentence names several,
/// nothing is said.
enum Unit {
  static func find(name: String, description: String) -> String? {
    let named = ofName(name)
    let described = ofSentence(description)
    guard let named, let described else { return named ?? described }
    // A description may be more precise, as in "MiB per second".
    return described == named || described.hasPrefix("\(named) ") ? described : nil
  }

  private static func ofName(_ name: String) -> String? {
    let start = name.lastIndex(where: \.isUppercase) ?? name.startIndex
    let word = name[start...].lowercased()
    if let unit = units[word], !singular.contains(word) { return isRate(name[..<start]) ? nil : unit }
    let ending = exact.keys.filter { ending in
      guard ending.first?.isUppercase ?? false, name.hasSuffix(ending) else { return false }
      return name.dropLast(ending.count).last.map { $0.isLowercase || $0.isNumber } ?? true
    }.max { $0.count < $1.count }
    guard let ending else { return nil }
    return isRate(name.dropLast(ending.count)) ? nil : exact[ending]
  }

  /// Whether a name such as `RequestsPerSeconds` ends so, or one of a time of day.
  private static func isRate(_ start: Substring) -> Bool { start.hasSuffix("Per") || start.hasSuffix("Of") }

  private static func ofSentence(_ text: String) -> String? {
    let sentence = text.prefix(while: { $0 != "\n" }).split(separator: ". ").first ?? ""
    let words = sentence.split { !($0.isLetter || $0.isNumber || $0 == "/") }.map(String.init)
    var all: Set<String> = []
    var measured: Set<String> = []
    var next = 0
    for (index, word) in words.enumerated() where index >= next {
      guard let (unit, length) = unit(at: index, of: words) else { continue }
      // The second of "MiB per second" is not a unit of its own.
      next = index + length
      // "for example, 32 GB" is an amount, no unit of the value.
      if index > 0, words[index - 1].allSatisfy(\.isNumber) { continue }
      all.insert(unit)
      let before = words[..<index].suffix(2).map { $0.lowercased() }
      let isMeasure =
        before.last == "in" || before == ["number", "of"]
        || sentence.contains("(\(word))") && length == 1
      if isMeasure { measured.insert(unit) }
    }
    return all.count == 1 && measured != [rate] ? measured.first : nil
  }

  /// A unit and how many words it takes: "MiB per second" is another than "MiB".
  private static func unit(at index: Int, of words: [String]) -> (unit: String, length: Int)? {
    let word = words[index]
    if let slash = word.firstIndex(of: "/") {
      guard let unit = exact[String(word[..<slash])] ?? units[word[..<slash].lowercased()],
        ["s", "sec", "second"].contains(word[word.index(after: slash)...])
      else { return nil }
      return ("\(unit) per second", 1)
    }
    guard let unit = exact[word] ?? units[word.lowercased()] else { return nil }
    let after = words[(index + 1)...].prefix(2).map { $0.lowercased() }
    guard after.first == "per" else { return (unit, 1) }
    // Other rates are too seldom to have words of their own.
    return after.last == "second" ? ("\(unit) per second", 3) : (rate, 1)
  }

  /// Stands for any rate that is not by the second.
  private static let rate = "rate"

  /// Of one of them nothing is counted: `ScalePerMinute`, `Day`.
  private static let singular: Set<String> = [
    "nanosecond", "microsecond", "millisecond", "second", "minute", "hour", "day", "week", "month", "year",
    "byte",
    "bit",
  ]

  private static let units: [String: String] = {
    var units = [
      "nanos": "nanoseconds", "micros": "microseconds", "millis": "milliseconds", "secs": "seconds",
      "mins": "minutes", "percent": "percent", "percentage": "percent", "pixels": "pixels",
      "kilobytes": "KB", "megabytes": "MB", "gigabytes": "GB", "terabytes": "TB", "kibibytes": "KiB",
      "mebibytes": "MiB", "gibibytes": "GiB", "tebibytes": "TiB", "mebibyte": "MiB", "gibibyte": "GiB",
    ]
    for name in singular {
      units[name] = "\(name)s"
      units["\(name)s"] = "\(name)s"
    }
    return units
  }()

  /// Those that are abbreviations only as they are written here.
  private static let exact = [
    "Ms": "milliseconds", "ms": "milliseconds", "KB": "KB", "KBs": "KB", "KiB": "KiB", "MB": "MB",
    "MBs": "MB",
    "MiB": "MiB", "GB": "GB", "GBs": "GB", "GiB": "GiB", "TB": "TB", "TBs": "TB", "TiB": "TiB",
    "Kbps": "kbps", "Mbps": "Mbps", "Gbps": "Gbps", "MiBps": "MiB per second",
  ]
}
