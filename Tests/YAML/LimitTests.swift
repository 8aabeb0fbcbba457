import CrossAccountYAML
import Testing

@Suite("Text past the limits is refused early")
struct LimitTests {
  @Test(
    "nesting without end, in every notation",
    arguments: ["[", "{", "[\n", "{a: ", "- ", "? ", "[a: ", "- - [", "{[", "!x [", "[\"\", "])
  func nesting(unit: String) {
    let bytes = Array(String(repeating: unit, count: 2_000_000 / unit.utf8.count).utf8)
    #expect(throws: YAMLError.self) { try YAMLReader.read(bytes) }
  }

  @Test("one level more than allowed, at the place of that level")
  func depth() throws {
    let limits = YAMLReader.Limits(depth: 2)
    #expect(try YAMLReader.read(Array("[[1]]".utf8), limits: limits) == .sequence([.sequence([.integer(1)])]))
    #expect(throws: YAMLError(.tooDeep, "values nest more than 2 levels deep", at: Mark(line: 1, column: 3)))
    {
      try YAMLReader.read(Array("[[[1]]]".utf8), limits: limits)
    }
  }

  @Test("bytes and nodes")
  func size() {
    #expect(throws: YAMLError(.tooLarge, "the text is 6 bytes long; at most 5 are read")) {
      try YAMLReader.read(Array("a: 123".utf8), limits: YAMLReader.Limits(bytes: 5))
    }
    #expect(
      throws: YAMLError(
        .tooManyNodes, "the document contains more than 2 values", at: Mark(line: 1, column: 5))
    ) {
      try YAMLReader.read(Array("[1, 2]".utf8), limits: YAMLReader.Limits(nodes: 2))
    }
  }

  @Test(
    "long runs of one thing end soon",
    arguments: [
      "a", " ", "\n", "#", "'", "\"", "%", "&", "*", "!", "|", ">", ",", ":", "-", "\t", "\r", "a\n", "a: \n",
      "k: v, ",
      "- a\n", "? a\n", "\"a\" ", "\\", "é", "\u{2028}", "'a\n\n", "|\n\n", "--- ", "...\n", "!a ", "&a ",
      "}", "]", "[]", "{}, ",
    ])
  func runs(unit: String) {
    let bytes = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
    _ = try? YAMLReader.read(bytes)
    _ = try? YAMLReader.read(Array("[\"".utf8) + bytes)
    _ = try? YAMLReader.read(Array("a: |\n ".utf8) + bytes)
  }
}
