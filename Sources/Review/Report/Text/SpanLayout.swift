internal import CrossAccountDiagnostics

/// Breaks spans between words so that they fit, each word in its style.
struct SpanLayout {
  /// In columns.
  let width: Int
  let isColored: Bool

  private struct Piece {
    var text: String
    var style: ReportSpan.Style
  }

  /// Lines that begin with spaces. A word that is longer than a line stands alone and whole.
  func lines(_ spans: [ReportSpan], first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first)
    var used = first
    var isEmpty = true
    for word in words(spans) {
      let count = word.reduce(0) { $0 + $1.text.count }
      if !isEmpty, count > 0, used + 1 + count > width {
        lines.append(line)
        line = String(repeating: " ", count: rest)
        used = rest
      } else if !isEmpty {
        line += " "
        used += 1
      }
      line += word.map { paint($0.text, $0.style) }.joined()
      used += count
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  func paint(_ text: String, _ style: ReportSpan.Style) -> String {
    guard isColored, !text.isEmpty, let code = Self.codes[style] else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static let codes: [ReportSpan.Style: String] = [
    .strong: "1", .dim: "2", .good: "32", .bad: "31", .warning: "33",
  ]

  /// Words of pieces, since a style may change inside of a word.
  private func words(_ spans: [ReportSpan]) -> [[Piece]] {
    var words: [[Piece]] = [[]]
    for span in spans {
      let parts = VisibleText.of(span.text).split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { words.append([]) }
        if !part.isEmpty { words[words.count - 1].append(Piece(text: String(part), style: span.style)) }
      }
    }
    return words
  }
}
