internal import CrossAccountDiagnostics

/// The report for a terminal. Nothing that a template holds acts on it.
package struct TextReport {
  private let outline: ReportOutline
  private let layout: SpanLayout
  private var lines: [String] = []

  /// - Parameter width: In columns; what stands between spaces is never broken.
  package init(_ changes: ChangeSet, width: Int = 80, isColored: Bool = false) {
    outline = ReportOutline(changes)
    layout = SpanLayout(width: max(width, 40), isColored: isColored)
  }

  package var text: String {
    var report = self
    report.write()
    return report.lines.map { $0 + "\n" }.joined()
  }

  private mutating func write() {
    lines += layout.lines(outline.headline, first: 0, rest: 2)
    if outline.sections.isEmpty { return }
    lines.append("")
    let column = 24
    for section in outline.sections {
      let label = section.topic.rawValue
      let space = String(repeating: " ", count: max(1, column - 2 - label.count))
      lines += layout.lines(
        [ReportSpan("  "), ReportSpan(label, .strong), ReportSpan(space)] + section.verdict, first: 0,
        rest: column)
    }
    for section in outline.sections where !section.blocks.isEmpty {
      lines.append("")
      lines.append(layout.paint(section.topic.rawValue, .strong))
      for block in section.blocks { write(block, 2) }
    }
  }

  private mutating func write(_ block: ReportBlock, _ indent: Int) {
    switch block {
    case .entries(let entries): for entry in entries { write(entry, indent) }
    case .table: break
    case .details(let details):
      lines += layout.lines(details.summary, first: indent, rest: indent + 2)
      for block in details.blocks { write(block, indent + 2) }
    }
  }

  private mutating func write(_ entry: ReportEntry, _ indent: Int) {
    let hasMark = entry.mark != .none
    if !entry.spans.isEmpty {
      let mark: [ReportSpan] =
        hasMark ? [ReportSpan(String(entry.mark.rawValue), entry.mark.style), " "] : []
      lines += layout.lines(mark + entry.spans, first: indent, rest: indent + (hasMark ? 2 : 0) + 2)
    }
    let inner = indent + (hasMark ? 4 : 2)
    for line in entry.lines {
      let text = "\(line.mark.rawValue) \(VisibleText.of(line.text))"
      lines.append(String(repeating: " ", count: inner) + layout.paint(text, line.mark.style))
    }
    for child in entry.children { write(child, inner) }
  }
}

extension ReportMark {
  fileprivate var style: ReportSpan.Style {
    switch self {
    case .added: .good
    case .removed, .warning: .bad
    case .changed: .warning
    case .none: .plain
    }
  }
}
