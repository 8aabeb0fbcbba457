/// A block of the report, as much of it as fits.
struct MarkdownPart {
  private let topic: ReportSection.Topic
  private let block: ReportBlock

  init(_ topic: ReportSection.Topic, _ block: ReportBlock) {
    self.topic = topic
    self.block = block
  }

  func text(_ budget: inout MarkdownBudget) -> String {
    switch block {
    case .entries(let entries): return list(entries, name: topic.rawValue, &budget)
    case .table(let header, let rows):
      let head = MarkdownBlocks.tableHead(header)
      let lines = rows.map(MarkdownBlocks.row)
      let body = fitting(lines, reserve: head.utf8.count + 1, name: "rows of the access table", &budget)
      if body.isEmpty { return "" }
      return MarkdownBlocks.details("as a table", head + body)
    case .details(let details):
      let summary = MarkdownText.html(details.summary)
      let frame = MarkdownBlocks.details(summary, "").utf8.count + 1
      guard budget.left > frame + 200 else {
        budget.drop(details.name)
        return ""
      }
      let entries = details.blocks.flatMap { block -> [ReportEntry] in
        if case .entries(let entries) = block { entries } else { [] }
      }
      let body = fitting(
        entries.map { MarkdownBlocks.entry($0) }, reserve: frame, name: "lines of \(details.name)", &budget)
      return MarkdownBlocks.details(summary, body)
    }
  }

  private func list(_ entries: [ReportEntry], name: String, _ budget: inout MarkdownBudget) -> String {
    let body = fitting(
      entries.map { MarkdownBlocks.entry($0) }, reserve: 1, name: "lines of \(name)", &budget)
    return body.isEmpty ? "" : body + "\n"
  }

  /// As many of the lines as fit, in their order.
  private func fitting(
    _ lines: [String], reserve: Int, name: String, _ budget: inout MarkdownBudget
  ) -> String {
    var text = ""
    var left = 0
    for line in lines {
      if left == 0, text.utf8.count + line.utf8.count + reserve <= budget.left {
        text += line
      } else {
        left += 1
      }
    }
    if left > 0 { budget.drop("\(left) \(name)") }
    if !text.isEmpty || left == 0 { budget.take(text + String(repeating: " ", count: reserve)) }
    return text
  }
}
