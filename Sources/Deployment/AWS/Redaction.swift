/// Keeps what looks like a credential out of what is printed.
enum Redaction {
  /// The text with access keys shortened and long tokens left out.
  static func masked(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { mask(String($0)) }.joined(
      separator: " ")
  }

  private static func mask(_ word: String) -> String {
    // Paths, ARNs and addresses are long too, but have colons, or slashes early on.
    let isLong = word.utf8.count >= 80 && !word.contains(":") && !word.contains("/packages/")
    if isLong, word.utf8.allSatisfy(isBase64) { return "…" }
    for prefix in ["AKIA", "ASIA"] {
      if let start = word.range(of: prefix) {
        let key = word[start.lowerBound...].prefix { $0.isUppercase || $0.isNumber }
        if key.count >= 16 { return word.replacing(key, with: "\(prefix)…") }
      }
    }
    return word
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
