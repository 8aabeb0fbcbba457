import CrossAccountYAML

/// Trees and strings made to trip readers and writers up.
struct RandomTree {
  private static let fragments = [
    "a", "Ref", "é", "e\u{301}", "日本", "🚀", "0", "1", "9", "_", ".", ":", ": ", " ", "  ", "#", " #", "-",
    "- ",
    "---", "...", "?", "!", "&", "*", "[", "]", "{", "}", ",", "|", ">", "'", "\"", "%", "@", "`", "\\", "/",
    "\n", "\n\n", "\r", "\r\n", "\t", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{0}", "\u{7}",
    "\u{7F}", "\u{9F}", "\u{A0}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "~", "<<", "=", "true", "No", "y",
    "null", ".inf", "1:30", "0x1F", "0o17", "1e5", "2012-10-17", "+", "$", "${A}", "line one", "line two\n",
  ]
  private static let tags = ["!Ref", "!Sub", "!Join", "!GetAtt", "!If", "!Fn::Any", "!a-b_c.d:"]

  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func string() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...5, using: &generator) { text += pick(Self.fragments) }
    // Now and then past the length up to which libyaml writes keys on one line.
    if chance(40) { text += String(repeating: pick(Self.fragments), count: 130) }
    return text
  }

  mutating func node(depth: Int = 0) -> Node {
    let tag = chance(6) ? pick(Self.tags) : nil
    switch Int.random(in: 0..<(depth > 5 ? 8 : 16), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
    case 3: return .integer(Int.random(in: -100...100, using: &generator))
    case 4: return .float(Double(bitPattern: generator.next()))
    case 5: return Node(.scalar(number()))
    case 6...9: return .string(string(), tag: tag)
    case 10...12:
      return .sequence((0..<count).map { _ in node(depth: depth + 1) }, tag: tag)
    default:
      var entries: [(String, Node)] = []
      for _ in 0..<count {
        let key = string()
        if !entries.contains(where: { $0.0.utf8.elementsEqual(key.utf8) }) {
          entries.append((key, node(depth: depth + 1)))
        }
      }
      return .mapping(entries, tag: tag)
    }
  }

  /// More digits than a double holds, or about as many.
  private mutating func number() -> Scalar {
    let digits = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      String(Int.random(in: 0...9, using: &generator))
    }.joined()
    let text = "\(chance(2) ? "-" : "")0\(digits).\(digits)e\(Int.random(in: -400...400, using: &generator))"
    return Number(text).map(Scalar.number) ?? .null
  }

  private var count: Int { mutating get { Int.random(in: 0...4, using: &generator) } }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}
