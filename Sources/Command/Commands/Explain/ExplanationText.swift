internal import CrossAccountDiagnostics

/// What codes mean, for a terminal.
struct ExplanationText {
  let console: Console
  let color: ColorMode

  /// One code with everything that is known of it.
  func page(_ code: FindingCode) -> String {
    var paragraphs = [
      heading(code), wrapped(code.summary), wrapped("Fix: \(code.fix)"),
      "Example (\(code.example.language.words)):", indented(code.example.text),
    ]
    // Whole, so that it can be copied.
    if let page = code.page { paragraphs.append("See \(page)") }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  /// All codes by areas, each with what it means.
  var list: String {
    let areas = FindingArea.all.map { area in
      let codes = area.codes.map { "  \(heading($0))\n\(wrapped($0.summary, indent: 4))" }
      return ([console.paint(area.title, .bold, color)] + codes).joined(separator: "\n")
    }
    let more = "'swift run synth explain CODE' shows how to fix a finding, with an example."
    return (areas + [more]).joined(separator: "\n\n") + "\n"
  }

  /// Such as `logical-id: error or warning`.
  private func heading(_ code: FindingCode) -> String {
    let severities = code.severities.map { console.paint($0.rawValue, $0.style, color) }
    return "\(console.paint(code.code, .bold, color)): \(severities.joined(separator: " or "))"
  }

  private func wrapped(_ text: String, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    return Wrapping.lines(margin + text, width: console.width, indent: indent).joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
