/// The report for a comment on a pull request: what matters first, the rest folded, all of it short enough.
package struct MarkdownReport {
  /// GitHub takes no longer comment. Counted in bytes of UTF-8, which are never fewer than characters.
  package static let limit = 65_536

  /// The first line, by which a workflow finds its own comment again.
  package static let marker = "<!-- synth diff -->"

  private let outline: ReportOutline
  private let limit: Int
  private let picture: String?

  /// - Parameter picture: In Mermaid's language; left out where it does not fit.
  package init(_ changes: ChangeSet, picture: String? = nil, limit: Int = MarkdownReport.limit) {
    outline = ReportOutline(changes)
    self.limit = limit
    self.picture = picture
  }

  package var text: String {
    var budget = MarkdownBudget(limit - 1_200)
    let head = self.head
    budget.take(head)
    // By importance; each takes what the ones before have left.
    var parts: [ReportSection.Topic: [(place: Int, text: String)]] = [:]
    for (topic, index, block) in blocks {
      let text = MarkdownPart(topic, block).text(&budget)
      parts[topic, default: []].append((index, text))
    }
    let picture = picture.flatMap { budget.whole(MarkdownReport.fenced($0), name: "the picture") }
    var text = head
    for section in outline.sections {
      let body = (parts[section.topic] ?? []).sorted { $0.place < $1.place }.map(\.text).joined()
      let drawn = section.topic == .access ? picture ?? "" : ""
      if body.isEmpty, drawn.isEmpty { continue }
      text += "#### \(section.topic.rawValue)\n\n\(body)\(drawn)"
    }
    return text + budget.note
  }

  /// What stands above all, and is never left out.
  private var head: String {
    var text =
      "\(MarkdownReport.marker)\n### \(MarkdownText.line(outline.headline.map(MarkdownReport.cut)))\n\n"
    guard !outline.sections.isEmpty else { return text }
    text += MarkdownBlocks.tableHead(["", ""])
    for section in outline.sections {
      text += MarkdownBlocks.row([
        [ReportSpan(section.topic.rawValue, .strong)], section.verdict.map(MarkdownReport.cut),
      ])
    }
    return text + "\n"
  }

  private static func cut(_ span: ReportSpan) -> ReportSpan {
    ReportSpan(span.text.count > 120 ? String(span.text.prefix(119)) + "…" : span.text, span.style)
  }

  /// All blocks, the most important first.
  private var blocks: [(ReportSection.Topic, Int, ReportBlock)] {
    let all = outline.sections.flatMap { section in
      section.blocks.enumerated().map { (section.topic, $0.offset, $0.element) }
    }
    func rank(_ topic: ReportSection.Topic, _ block: ReportBlock) -> Int {
      switch (topic, block) {
      case (.access, .entries): 0
      case (.replacement, _): 1
      case (.deploy, _): 2
      case (.access, .details): 3
      case (.changes, _): 4
      case (.access, .table): 5
      }
    }
    return all.enumerated().sorted {
      (rank($0.element.0, $0.element.2), $0.offset) < (rank($1.element.0, $1.element.2), $1.offset)
    }.map(\.element)
  }

  private static func fenced(_ picture: String) -> String {
    let fence = String(repeating: "`", count: max(3, MarkdownText.longestRun(of: "`", in: picture) + 1))
    return "\(fence)mermaid\n\(picture)\(picture.hasSuffix("\n") ? "" : "\n")\(fence)\n\n"
  }
}
