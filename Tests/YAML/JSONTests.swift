import CrossAccountYAML
import Testing

@Suite("JSON is read as JSON")
struct JSONTests {
  @Test(
    "what JSON allows and YAML 1.1 does not",
    arguments: [
      (
        #"{"a":1,"b":[true,null]}"#,
        .mapping([("a", .integer(1)), ("b", .sequence([.boolean(true), .null]))])
      ),
      (
        #"["\/", "\u00e9", "\b\f\n\r\t\"\\"]"#,
        .sequence([.string("/"), .string("é"), .string("\u{8}\u{C}\n\r\t\"\\")])
      ),
      (#"["\ud83d\ude00!", "\uD83D\uDE80"]"#, .sequence([.string("😀!"), .string("🚀")])),
      (#"["\\ud83d\\ude00"]"#, .sequence([.string(#"\ud83d\ude00"#)])),
      (#"["\u0000"]"#, .sequence([.string("\u{0}")])),
      ("\t{\n\t\"a\":\t[\n\t\t1\n\t]\n}\n\t\n", .mapping([("a", .sequence([.integer(1)]))])),
      (
        "[\"a\u{2028}b \u{85} \u{7F} \u{9F} \u{FEFF}\u{FFFF}\"]",
        .sequence([.string("a\u{2028}b \u{85} \u{7F} \u{9F} \u{FEFF}\u{FFFF}")])
      ),
      ("[1e5, 1.5E3, -0, -1.5e-2]", .sequence([.float(1e5), .float(1500), .integer(0), .float(-0.015)])),
      (
        #"{"1": "2012-10-17", "yes": "no"}"#,
        .mapping([("1", .string("2012-10-17")), ("yes", .string("no"))])
      ),
    ] as [(String, Node)])
  func documents(text: String, expected: Node) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    "YAML in braces keeps YAML's meaning",
    arguments: [
      (#"{a: '\ud83d\ude00'}"#, .mapping([("a", .string(#"\ud83d\ude00"#))])),
      (#"[it's, "x"]"#, .sequence([.string("it's"), .string("x")])),
      ("[1e5, a]", .sequence([.string("1e5"), .string("a")])),
    ] as [(String, Node)])
  func yaml(text: String, expected: Node) throws {
    #expect(try read(text) == expected)
  }

  @Test("marks behind a rewritten character are those of the text")
  func marks() throws {
    let node = try read(#"{"a": ["\ud83d\ude00", 1, "\#u{2028}", 2, "\ud83d\ude00\ud83d\ude00", 3]}"#)
    let columns = node["a"]?.items?.map { $0.mark?.column }
    #expect(columns == [8, 24, 27, 32, 35, 63])
  }

  @Test("half a surrogate pair is refused with its place")
  func halfPair() {
    #expect(throws: YAMLError.self) { try read(#"{"a": "\ud83d"}"#) }
    #expect(throws: YAMLError.self) { try read(#"{"a": "\ude00\ud83d"}"#) }
  }
}
