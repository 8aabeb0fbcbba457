import CrossAccountYAML
import Testing

@Suite("A document is JSON or YAML as its name and text say")
struct DocumentTests {
  private func read(_ text: String, _ file: String) throws -> Node {
    try DocumentReader.read(Array(text.utf8), file: file)
  }

  @Test(
    "a file named .json is JSON and nothing else",
    arguments: ["{a: 1}", "a: 1", "{\"a\": 1,}", "{\"a\": NaN}", "{'a': 1}", "[010]", "# a\n{}", "---\n{}"])
  func json(text: String) throws {
    for file in ["t.json", "a/T.JSON", ".json"] {
      #expect(throws: YAMLError.self) { try read(text, file) }
    }
    _ = try? read(text, "t.yaml")
  }

  @Test(
    "text that keeps JSON's rules is JSON under any name",
    arguments: [
      ("[1e5]", .sequence([.float(1e5)])), ("[\"\\ud83d\\ude00\"]", .sequence([.string("😀")])),
      ("\u{FEFF} \n\t[\"\u{7F}\"]", .sequence([.string("\u{7F}")])),
    ] as [(String, Node)])
  func either(text: String, expected: Node) throws {
    for file in ["t.json", "t.yaml", "t.yml", "t.template", "stack"] {
      #expect(try read(text, file) == expected)
    }
  }

  @Test(
    "other text in braces is YAML",
    arguments: [
      (#"{a: '\ud83d\ude00'}"#, .mapping([("a", .string(#"\ud83d\ude00"#))])),
      (#"[it's, "x"]"#, .sequence([.string("it's"), .string("x")])),
      ("[1e5, a]", .sequence([.string("1e5"), .string("a")])),
      ("{\"a\": 010,}", .mapping([("a", .integer(8))])), ("[!Ref a]", .sequence([.string("a", tag: "!Ref")])),
      ("{\"a\": 1} # note", .mapping([("a", .integer(1))])),
      ("{\"a\": \"x\ty\"}", .mapping([("a", .string("x\ty"))])),
    ] as [(String, Node)])
  func flow(text: String, expected: Node) throws {
    for file in ["t.yaml", "t.template", "json"] { #expect(try read(text, file) == expected) }
  }

  @Test("names that stand twice are refused, or noted by a lenient reader, in JSON under any name")
  func duplicates() throws {
    let text = "{\"a\": \"\\ud83d\\ude00\", \"b\": 1, \"a\": 2}"
    for file in ["t.json", "t.yaml"] {
      let error = #expect(throws: YAMLError.self) { try read(text, file) }
      #expect(error?.description == "1:31: error: duplicate key 'a'")
      let (node, faults) = try DocumentReader.readLeniently(Array(text.utf8), file: file)
      #expect(node == .mapping([("b", .integer(1)), ("a", .integer(2))]))
      #expect(faults == [error])
    }
  }

  @Test("a fault that is found while the text still looked like JSON is noted once")
  func notedOnce() throws {
    let (node, faults) = try DocumentReader.readLeniently(Array("{\"a\": 1, \"a\": 2, b: 3}".utf8), file: "t")
    #expect(node == .mapping([("a", .integer(2)), ("b", .integer(3))]))
    #expect(faults.map(\.code) == [.duplicateKey])
  }
}
