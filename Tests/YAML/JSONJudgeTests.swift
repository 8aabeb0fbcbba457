import CrossAccountYAML
import Testing

@Suite("Python's json takes and refuses the same texts, and reads the same values")
struct JSONJudgeTests {
  private static let table = [
    "", " ", "null", "true", "false", "0", "-0", "1", "-1", "01", "-01", "1.", ".1", "1.0", "1.10", "1e5",
    "1E+5",
    "1e-5", "1e", "1e+", "0e0", "00", "- 1", "+1", "0x1", "1_0", "12345678901234567890",
    "-9223372036854775809",
    "9223372036854775807", "0.12345678901234567891", "1e400", "-1e-400", "1e99999", "NaN", "Infinity",
    "-Infinity",
    "nul", "nulls", "True", "'a'", "\"a\"", "\"\"", "\"a", "\"a\tb\"", "\"a\nb\"", "\"\u{7F}\u{85}\u{2028}\"",
    #""\b\f\n\r\t\/\\\"""#, #""\x""#, #""\'""#, #""\u00e9\u0000\uFFFF""#, #""\u00""#, #""\uD83D\uDE00""#,
    #""\uD83D""#, #""\uDE00""#, #""\uD83D\uD83D\uDE00""#, #""\u+123""#, "[]", "{}", "[1,2]", "[1,]", "[,]",
    "[1 2]",
    "[1", "]", "{\"a\":1}", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{1:1}", "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"A\":2}",
    "{\"a\":{\"b\":[null,{\"c\":\"é\"}]}}", "[1]//", "[1]/**/", "[1]#", "[1][2]", "[1]x", "\u{FEFF}[1]",
    "\u{FEFF}\u{FEFF}[1]", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n", "[1]\u{A0}", "[1]\u{C}",
    "[1]\u{0}",
    "{\"\u{E9}\":1,\"e\u{301}\":2}", "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
  ]

  @Test("a table of texts")
  func texts() throws {
    try judge(
      Self.table.map { Array($0.utf8) } + [
        [0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22],
      ])
  }

  @Test("mangled texts", arguments: 1...6)
  func mangled(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let sources =
      Self.table.filter { $0.utf8.count > 3 } + [
        "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"DelaySeconds\": 10.50}}}, \"x\": [-1e5, true]}"
      ]
    var documents: [[UInt8]] = []
    for _ in 0..<3_000 {
      var bytes = Array(sources[Int.random(in: 0..<sources.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) { Mangling.mangle(&bytes, &generator) }
      documents.append(bytes)
    }
    try judge(documents)
  }

  private func judge(_ documents: [[UInt8]]) throws {
    let answers = try PythonJSON.read(documents)
    try #require(answers.count == documents.count)
    var taken = 0
    for (bytes, answer) in zip(documents, answers) {
      let node = try? JSONReader.read(bytes)
      #expect(node.map(shown) ?? "refused" == answer, "\(String(decoding: bytes, as: UTF8.self))")
      if node != nil { taken += 1 }
    }
    // Both kinds are there, so that the comparison says something.
    #expect(taken > documents.count / 20 && taken < documents.count)
  }

  private func shown(_ node: Node) -> String {
    switch node.content {
    case .scalar(.null): "null"
    case .scalar(.boolean(let flag)): "\(flag)"
    case .scalar(.integer(let number)): shown(String(number))
    case .scalar(.number(let number)): shown(number.description)
    case .scalar(.string(let text)): hexadecimal(text)
    case .sequence(let items): "[" + items.map(shown).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(hexadecimal($0.key)):\(shown($0.value))" }.joined(separator: ",") + "}"
    }
  }

  private func hexadecimal(_ text: String) -> String {
    "\"" + text.utf8.map(PythonJSON.hexadecimal).joined() + "\""
  }

  /// A number as digits and a power of ten.
  private func shown(_ number: String) -> String {
    let sign = number.hasPrefix("-") ? "-" : ""
    let parts = number.dropFirst(sign.count).split(separator: "e")
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var exponent = (parts.count == 2 ? Int(parts[1]) ?? 0 : 0) - (digits.count == 2 ? digits[1].count : 0)
    var rest = digits.joined()[...].drop { $0 == "0" }
    while rest.last == "0" {
      rest.removeLast()
      exponent += 1
    }
    return rest.isEmpty ? "0" : "\(sign)\(rest)e\(exponent)"
  }
}
