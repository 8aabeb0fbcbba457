/// The shortest text that gives the same float back, in the form that YAML 1.1 takes for one: always with a
/// dot, the exponent with its sign. <https://yaml.org/type/float.html>
enum FloatText {
  static func of(_ value: Double) -> String {
    if value.isNaN { return ".nan" }
    if value.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    // Swift's description is the shortest and does not know of locales; only the dot may be missing.
    let text = value.description
    guard !text.utf8.contains(UInt8(ascii: ".")), let exponent = text.firstIndex(of: "e") else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}
