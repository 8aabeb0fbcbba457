/// Breaks text between words so that it fits.
enum Wrapping {
  /// Lines of at most `width` columns, those after the first behind `indent` spaces. A word that is longer
  /// than a line stands alone and whole, so that it can be copied.
  static func lines(_ text: String, width: Int, indent: Int) -> [String] {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    // Spaces before the first word, and between a label and its text, stay as they are.
    var line = String(words.popFirst() ?? "")
    var lines: [String] = []
    for word in words {
      if !word.isEmpty, line.count + 1 + word.count > width, line.contains(where: { $0 != " " }) {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += " " + word
      }
    }
    return lines + [line]
  }
}
