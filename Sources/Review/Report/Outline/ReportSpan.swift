/// A piece of a line in one style.
struct ReportSpan: Sendable, Hashable {
  enum Style: Sendable, Hashable {
    /// Our own words.
    case plain
    /// Our own words, to be seen first.
    case strong
    /// Our own words, less important.
    case dim
    /// Names and values of templates, which may hold anything.
    case code
    /// Something gained, or fine.
    case good
    /// Something lost, broken or opened.
    case bad
    /// Something to look at.
    case warning
  }

  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension ReportSpan: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }
}

extension [ReportSpan] {
  var text: String { map(\.text).joined() }

  /// Spans with a text between each two of them.
  static func joined(_ parts: [[ReportSpan]], _ separator: String) -> [ReportSpan] {
    parts.enumerated().flatMap { index, part in index == 0 ? part : [ReportSpan(separator)] + part }
  }
}
