internal import CrossAccountDiagnostics

/// Blocks of the report in GitHub's Markdown.
enum MarkdownBlocks {
  static func entry(_ entry: ReportEntry, depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth)
    var text = "\(indent)- \(entry.mark.symbol)\(MarkdownText.line(entry.spans))\n"
    if !entry.lines.isEmpty { text += fenced(entry.lines, indent + "  ") }
    // GitHub nests as deep as one likes, people do not.
    let inner = min(depth + 1, 6)
    for child in entry.children { text += self.entry(child, depth: inner) }
    return text
  }

  private static func fenced(_ lines: [ReportEntry.Line], _ indent: String) -> String {
    let longest = lines.map { MarkdownText.longestRun(of: "`", in: $0.text) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    var text = "\n\(indent)\(fence)diff\n"
    for line in lines { text += "\(indent)\(line.mark.rawValue) \(VisibleText.of(line.text))\n" }
    return text + "\(indent)\(fence)\n"
  }

  static func tableHead(_ header: [String]) -> String {
    "| " + header.joined(separator: " | ") + " |\n|" + String(repeating: " --- |", count: header.count) + "\n"
  }

  static func row(_ cells: [[ReportSpan]]) -> String {
    "| " + cells.map(MarkdownText.html).joined(separator: " | ") + " |\n"
  }

  /// - Parameter body: With an empty line on both ends, without which GitHub takes it for HTML.
  static func details(_ summary: String, _ body: String) -> String {
    "<details><summary>\(summary)</summary>\n\n\(body)\n</details>\n\n"
  }
}

extension ReportMark {
  fileprivate var symbol: String {
    switch self {
    case .added: "➕ "
    case .removed: "➖ "
    case .changed: "✏️ "
    case .warning: "⚠️ "
    case .none: ""
    }
  }
}
