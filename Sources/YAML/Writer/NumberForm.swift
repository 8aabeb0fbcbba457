/// The text of a number that YAML 1.1 reads as the same number: an exponent has a dot before it and a sign.
/// <https://yaml.org/type/float.html>
enum NumberForm {
  static func text(_ number: Number) -> String {
    if case .double(let value) = number {
      if value.isNaN { return ".nan" }
      if value.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    }
    // The description is the shortest text and does not depend on the locale; only the dot may be missing.
    let text = number.description
    guard let exponent = text.firstIndex(of: "e"), !text.utf8.contains(UInt8(ascii: ".")) else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}
