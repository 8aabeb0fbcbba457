internal import CrossAccountDiagnostics

/// Text that a browser shows as it is.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func spans(_ spans: [ReportSpan]) -> String {
    spans.map { span in
      let text = escaped(span.text)
      switch span.style {
      case .plain: return text
      case .code: return "<code>\(text)</code>"
      case .strong: return "<strong>\(text)</strong>"
      case .dim: return "<span class=\"dim\">\(text)</span>"
      case .good: return "<span class=\"good\">\(text)</span>"
      case .bad: return "<span class=\"bad\">\(text)</span>"
      case .warning: return "<span class=\"attention\">\(text)</span>"
      }
    }.joined()
  }
}
