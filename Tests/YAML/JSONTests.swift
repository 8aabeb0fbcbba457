import CrossAccountYAML
import Testing

@Suite("JSON is read as JSON")
struct JSONTests {
  private func read(_ text: String) throws -> Node { try JSONReader.read(Array(text.utf8)) }

  @Test(
    "all that JSON has",
    arguments: [
      (
        #"{"a":1,"b":[true,null,false]}"#,
        .mapping([("a", .integer(1)), ("b", .sequence([.boolean(true), .null, .boolean(false)]))])
      ),
      ("[]", .sequence([])), ("{ }", .mapping([])), (" \"a\" ", .string("a")), ("12", .integer(12)),
      (
        #"["\/", "\u00e9", "\b\f\n\r\t\"\\"]"#,
        .sequence([.string("/"), .string("é"), .string("\u{8}\u{C}\n\r\t\"\\")])
      ),
      (#"["\ud83d\ude00!", "\uD83D\uDE80"]"#, .sequence([.string("😀!"), .string("🚀")])),
      (#"["\\ud83d\\ude00"]"#, .sequence([.string(#"\ud83d\ude00"#)])),
      (#"["\u0000"]"#, .sequence([.string("\u{0}")])),
      ("\t{\r\n\t\"a\"\t:\t[\r\t\t1\n\t]\n}\n\t\n", .mapping([("a", .sequence([.integer(1)]))])),
      (
        "[\"a\u{2028}b \u{85} \u{7F} \u{9F} \u{FEFF}\u{FFFF}\"]",
        .sequence([.string("a\u{2028}b \u{85} \u{7F} \u{9F} \u{FEFF}\u{FFFF}")])
      ),
      ("[1e5, 1.5E3, -0, -1.5e-2]", .sequence([.float(1e5), .float(1500), .integer(0), .float(-0.015)])),
      ("[1.10, 1.0, -0.0]", .sequence([.float(1.1), .float(1), .float(-0.0)])),
      (
        #"{"1": "2012-10-17", "yes": "no", "<<": "!Ref"}"#,
        .mapping([("1", .string("2012-10-17")), ("yes", .string("no")), ("<<", .string("!Ref"))])
      ),
      ("\u{FEFF}[1]", .sequence([.integer(1)])),
      ("{\"é\": 1, \"e\u{301}\": 2}", .mapping([("é", .integer(1)), ("e\u{301}", .integer(2))])),
    ] as [(String, Node)])
  func documents(text: String, expected: Node) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    "a number that neither an integer nor a double holds keeps its digits",
    arguments: [
      "12345678901234567890", "-9223372036854775809", "0.12345678901234567891", "1e+400", "1.5e-400",
    ])
  func exactNumbers(text: String) throws {
    let decimal = try #require(DecimalNumber(text))
    #expect(try read("[\(text)]") == .sequence([Node(.scalar(.number(.decimal(decimal))))]))
    #expect("\(decimal)" == text)
  }

  @Test("marks count lines and characters from 1, as editors do")
  func marks() throws {
    let root = try read("{\"a\": [\"\\ud83d\\ude00\", 1, \"\u{2028}\", 2, \"😀\", 3],\r\n \"é\" : {}}")
    #expect(root.mark == Mark(line: 1, column: 1))
    #expect(root["a"]?.items?.map { $0.mark?.column } == [8, 24, 27, 32, 35, 40])
    #expect(root.entries?.map(\.keyMark) == [Mark(line: 1, column: 2), Mark(line: 2, column: 2)])
    #expect(root["é"]?.mark == Mark(line: 2, column: 8))
  }

  @Test("JSON and YAML give the same marks")
  func sameMarks() throws {
    let bytes = Array("{\n  \"a\": [1, {\"b\": \"é\", \"c\": null}],\n\n  \"d\": -1.5\n}\n".utf8)
    let (json, yaml) = (try JSONReader.read(bytes), try YAMLReader.read(bytes))
    #expect(json == yaml)
    #expect(places(json) == places(yaml))
  }

  private func places(_ node: Node) -> [Mark?] {
    [node.mark] + (node.items ?? []).flatMap(places)
      + (node.entries ?? []).flatMap { [$0.keyMark] + places($0.value) }
  }
}
