internal import CrossAccountDiagnostics

/// Text that GitHub shows as it is, whatever it holds.
///
/// https://github.github.com/gfm/
enum MarkdownText {
  /// Spans of a line or a list's element.
  static func line(_ spans: [ReportSpan]) -> String {
    merged(spans).map { span in
      switch span.style {
      case .code: code(span.text)
      case .strong: wrapped(span.text, "**")
      case .bad, .warning, .good, .plain, .dim: plain(span.text)
      }
    }.joined()
  }

  /// Spans of a table's cell or of a summary: there only HTML is safe from pipes and from being taken apart.
  static func html(_ spans: [ReportSpan]) -> String {
    merged(spans).map { span in
      let text = entities(VisibleText.of(span.text))
      switch span.style {
      case .code: return "<code>\(text)</code>"
      case .strong: return "<strong>\(text)</strong>"
      case .bad, .warning, .good, .plain, .dim: return text
      }
    }.joined()
  }

  /// Text between as many backticks as it takes.
  static func code(_ text: String) -> String {
    let text = VisibleText.of(text)
    if text.isEmpty { return "" }
    guard text.utf8.contains(UInt8(ascii: "`")) else {
      // Spaces alone are stripped of nothing, and a space on both ends would be.
      return text.hasPrefix(" ") && text.hasSuffix(" ") ? "` \(text) `" : "`\(text)`"
    }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    return "\(fence) \(text) \(fence)"
  }

  static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Neighbours in one style become one, since two spans of code side by side would share their backticks.
  private static func merged(_ spans: [ReportSpan]) -> [ReportSpan] {
    var result: [ReportSpan] = []
    for span in spans where !span.text.isEmpty {
      if let last = result.last, last.style == span.style {
        result[result.count - 1].text += span.text
      } else {
        result.append(span)
      }
    }
    return result
  }

  private static func wrapped(_ text: String, _ mark: String) -> String {
    let inner = text.drop { $0 == " " }
    guard !inner.isEmpty else { return text }
    return mark + plain(String(inner)) + mark
  }

  /// Our own words, which may carry names of templates.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      // GitHub makes links of names and numbers behind these; a comment between keeps it from that.
      case "@", "#": result += "\(scalar)<!-- -->"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "!", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.replacing("://", with: ":<!-- -->//").replacing("www.", with: "www<!-- -->.")
  }

  /// Everything that Markdown or HTML could take for its own as entities.
  static func entities(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "-", "/", "=", "(", ")", "'", ";":
        result.unicodeScalars.append(scalar)
      case _ where scalar.value >= 0x80: result.unicodeScalars.append(scalar)
      default: result += "&#\(scalar.value);"
      }
    }
    // GitHub makes links of these in HTML too.
    return result.replacing("www.", with: "www&#46;")
  }
}
