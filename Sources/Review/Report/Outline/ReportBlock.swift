/// A part of a section.
indirect enum ReportBlock: Sendable, Hashable {
  case entries([ReportEntry])
  /// Left out on a terminal, where the entries before it say the same.
  case table(header: [String], rows: [[[ReportSpan]]])
  /// What a reader opens when the summary is not enough.
  case details(ReportDetails)
}

/// A part that is folded where the format can fold.
struct ReportDetails: Sendable, Hashable {
  var summary: [ReportSpan]
  /// The summary in a word or two, to be named where the part is left out.
  var name: String
  var blocks: [ReportBlock]
}
