internal import CrossAccountDiagnostics

/// The report as one file that needs no other: to be kept as an artifact and opened anywhere.
package struct HTMLReport {
  private let outline: ReportOutline
  private let title: String
  private let picture: String?

  /// - Parameter picture: An SVG element of ours; put in as it is.
  package init(_ changes: ChangeSet, picture: String? = nil) {
    outline = ReportOutline(changes)
    title = "\(changes.baseLabel) → \(changes.headLabel)"
    self.picture = picture
  }

  package var text: String {
    var body = "<h1>\(HTMLText.spans(outline.headline))</h1>\n"
    if !outline.sections.isEmpty {
      body += "<dl class=\"summary\">\n"
      for section in outline.sections {
        body += "<div><dt>\(section.topic.rawValue)</dt><dd>\(HTMLText.spans(section.verdict))</dd></div>\n"
      }
      body += "</dl>\n"
    }
    for section in outline.sections {
      let drawn = section.topic == .access ? picture.map { "<figure>\($0)</figure>\n" } ?? "" : ""
      if section.blocks.isEmpty, drawn.isEmpty { continue }
      body += "<section>\n<h2>\(section.topic.rawValue)</h2>\n\(drawn)"
      body += section.blocks.map(block).joined() + "</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private func block(_ block: ReportBlock) -> String {
    switch block {
    case .entries(let entries): return list(entries)
    case .table(let header, let rows):
      let head = header.map { "<th>\(HTMLText.escaped($0))</th>" }.joined()
      let body = rows.map { row in
        "<tr>" + row.map { "<td>\(HTMLText.spans($0))</td>" }.joined() + "</tr>\n"
      }.joined()
      return
        "<details><summary>as a table</summary><div class=\"wide\"><table>\n<thead><tr>\(head)</tr></thead>\n"
        + "<tbody>\n\(body)</tbody>\n</table></div></details>\n"
    case .details(let details):
      let inner = details.blocks.map(self.block).joined()
      return "<details open><summary>\(HTMLText.spans(details.summary))</summary>\n\(inner)</details>\n"
    }
  }

  private func list(_ entries: [ReportEntry]) -> String {
    if entries.isEmpty { return "" }
    return "<ul>\n" + entries.map(item).joined() + "</ul>\n"
  }

  private func item(_ entry: ReportEntry) -> String {
    var text = "<li class=\"\(entry.mark.name)\">\(HTMLText.spans(entry.spans))"
    if !entry.lines.isEmpty {
      let lines = entry.lines.map { line in
        "<span class=\"\(line.mark.name)\">\(line.mark.rawValue) \(HTMLText.escaped(line.text))</span>"
      }
      text += "<pre>\(lines.joined(separator: "\n"))</pre>"
    }
    return text + list(entry.children) + "</li>\n"
  }
}

extension ReportMark {
  fileprivate var name: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .warning: "warning"
    case .none: "none"
    }
  }
}
