/// A line of the report with those below it.
struct ReportEntry: Sendable, Hashable {
  var mark: ReportMark
  var spans: [ReportSpan]
  /// Lines of a text, each with its mark.
  var lines: [Line] = []
  var children: [ReportEntry] = []

  struct Line: Sendable, Hashable {
    var mark: ReportMark
    var text: String
  }

  init(
    _ mark: ReportMark, _ spans: [ReportSpan], lines: [Line] = [], children: [ReportEntry] = []
  ) {
    self.mark = mark
    self.spans = spans
    self.lines = lines
    self.children = children
  }

  init(_ spans: [ReportSpan]) { self.init(.none, spans) }
}
