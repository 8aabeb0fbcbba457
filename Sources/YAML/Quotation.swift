/// Text of a template as it stands in a message: on one line and not too long.
enum Quotation {
  static func of(_ text: String) -> String {
    var short = String.UnicodeScalarView()
    for character in text.unicodeScalars.prefix(60) {
      switch character.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: short.append(" ")
      default: short.append(character)
      }
    }
    return String(short) + (text.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")
  }
}
