/// Text from elsewhere as a terminal may show it: control characters would act on it, and break lines.
public enum VisibleText {
  /// The text with control, format and separator characters as `\u{…}`.
  public static func of(_ text: String) -> String {
    escaped(text, keeping: nil) { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }
  }

  /// JSON with the same characters in the escapes of JSON's strings, so that every reader has the text itself.
  ///
  /// - Parameter json: Outside of its strings, only line feeds stand between the tokens.
  public static func ofJSON(_ json: String) -> String {
    escaped(json, keeping: "\n") { scalar in
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }

  private static func escaped(
    _ text: String, keeping kept: Unicode.Scalar?, _ escape: (Unicode.Scalar) -> String
  ) -> String {
    let keptByte = kept.map { UInt8(truncatingIfNeeded: $0.value) }
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == keptByte }) { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        if scalar == kept {
          shown.append(scalar)
        } else {
          shown.append(contentsOf: escape(scalar).unicodeScalars)
        }
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
