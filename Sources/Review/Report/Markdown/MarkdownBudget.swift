/// How much text still fits, and what did not.
struct MarkdownBudget {
  private(set) var left: Int
  private var dropped: [String] = []

  init(_ bytes: Int) { left = bytes }

  mutating func take(_ text: String) { left -= text.utf8.count }

  /// The text, if it fits; else nil, and its name is reported.
  mutating func whole(_ text: String, name: String) -> String? {
    guard text.utf8.count <= left else {
      drop(name)
      return nil
    }
    take(text)
    return text
  }

  mutating func drop(_ name: String) { dropped.append(name) }

  /// What was left out, in a sentence; empty for nothing.
  var note: String {
    if dropped.isEmpty { return "" }
    let most = 8
    var names = dropped.prefix(most).map { String($0.prefix(100)) }.joined(separator: "; ")
    if dropped.count > most { names += "; \(dropped.count - most) more parts" }
    return "> Left out, to fit in a comment: \(MarkdownText.plain(names)). `synth diff` shows all of it.\n"
  }
}
