/// A section of the report.
struct ReportSection: Sendable, Hashable {
  enum Topic: String, Sendable, Hashable, CaseIterable {
    case access = "Access"
    case replacement = "Replacement and loss"
    case changes = "Changes"
    case deploy = "Deploy"
  }

  var topic: Topic
  /// The section in a few words.
  var verdict: [ReportSpan]
  var blocks: [ReportBlock]
}
