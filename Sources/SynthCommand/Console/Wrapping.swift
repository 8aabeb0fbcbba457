/// Breaks text between words so that it fits.
enum Wrapping {
  /// Lines of at most `width` columns, those after the first behind `indent` spaces.
  static func lines(_ text: String, width: Int, indent: Int) -> [String] {
    var words = text.split(separator: " ")[...]
    var line = String(text.prefix { $0 == " " }) + (words.popFirst() ?? "")
    var lines: [String] = []
    for word in words {
      if line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += " " + word
      }
    }
    return lines + [line]
  }
}
