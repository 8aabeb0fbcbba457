import CrossAccountYAML
import Testing

@Suite("What is not JSON is refused with its place")
struct JSONRefusalTests {
  @Test(
    "faults",
    arguments: [
      ("{\"a\": 1,}", "1:8: error: a comma is not allowed after the last element of the object"),
      ("[\n  1,\n]", "2:4: error: a comma is not allowed after the last element of the list"),
      ("[1,,2]", "1:4: error: unexpected ',': a value is expected here"),
      ("[,1]", "1:2: error: unexpected ',': a value is expected here"),
      ("[1 2]", "1:4: error: unexpected '2': ',' or ']' must follow each element of the list"),
      (
        "{\"a\": 1 \"b\": 2}",
        "1:9: error: unexpected '\"': ',' or '}' must follow each element of the object"
      ),
      ("[1}", "1:3: error: unexpected '}': ',' or ']' must follow each element of the list"),
      ("[NaN]", "1:2: error: 'NaN' is not a JSON value"),
      ("[Infinity]", "1:2: error: 'Infinity' is not a JSON value"),
      ("[-Infinity]", "1:3: error: a digit must follow '-'"),
      ("[True]", "1:2: error: 'True' is not a JSON value"),
      ("[nul]", "1:2: error: 'nul' is not a JSON value"),
      ("['a']", "1:2: error: JSON has no single quotes; use double quotes"),
      ("{'a': 1}", "1:2: error: JSON has no single quotes; use double quotes"),
      ("{a: 1}", "1:2: error: unexpected 'a': the name of a member must be in double quotes"),
      ("{1: 1}", "1:2: error: unexpected '1': the name of a member must be in double quotes"),
      ("{\"a\" 1}", "1:6: error: unexpected '1': a name is followed by ':' and its value"),
      ("{\"a\"}", "1:5: error: unexpected '}': a name is followed by ':' and its value"),
      ("[1] // one", "1:5: error: JSON has no comments"),
      ("[1, /* */ 2]", "1:5: error: JSON has no comments"),
      ("# one\n[1]", "1:1: error: JSON has no comments"),
      ("[010]", "1:2: error: a number of JSON cannot start with 0"),
      ("[-01]", "1:2: error: a number of JSON cannot start with 0"),
      ("[0x1F]", "1:3: error: unexpected 'x': ',' or ']' must follow each element of the list"),
      ("[+1]", "1:2: error: unexpected '+': a value is expected here"),
      ("[.5]", "1:2: error: unexpected '.': a value is expected here"),
      ("[1.]", "1:4: error: a digit must follow the point of a number"),
      ("[1e]", "1:4: error: an exponent needs a digit"), ("[-]", "1:3: error: a digit must follow '-'"),
      ("[1e99999999999999999999]", "1:2: error: the number's exponent is too large"),
      ("[\"a\tb\"]", "1:4: error: character U+0009 must be written as an escape in a string"),
      ("[\"a\n\"]", "1:4: error: character U+000A must be written as an escape in a string"),
      ("[\"a", "1:2: error: the string has no closing quote"),
      (#"["\x41"]"#, #"1:3: error: JSON has no such escape; a backslash is '\\'"#),
      (#"["\u12G4"]"#, #"1:3: error: '\u' takes four hexadecimal digits"#),
      (#"["\u12"#, #"1:3: error: '\u' takes four hexadecimal digits"#),
      (#"["\ud83d"]"#, "1:3: error: the escape is half of a surrogate pair"),
      (#"["\ud83d\u0041"]"#, "1:3: error: the escape is half of a surrogate pair"),
      (#"["é\ude00\ud83d"]"#, "1:4: error: the escape is half of a surrogate pair"),
      (#"["\ud83d"#, "1:3: error: the escape is half of a surrogate pair"),
      ("{\"a\": 1, \"b\": 2, \"a\": 3}", "1:18: error: duplicate key 'a'"),
      (#"{"a": 1, "\u0061": 3}"#, "1:10: error: duplicate key 'a'"),
      ("", "1:1: error: the document is empty"), (" \n", "1:1: error: the document is empty"),
      ("[1] [2]", "1:5: error: unexpected '[': nothing may follow a JSON document"),
      ("{\"a\": 1}}", "1:9: error: unexpected '}': nothing may follow a JSON document"),
      ("[1]\u{0}", "1:4: error: unexpected character U+0000: nothing may follow a JSON document"),
      ("[", "1:2: error: the text ends too early: a value is expected here"),
      ("{\"a\":\n", "2:1: error: the text ends too early: a value is expected here"),
      ("[1", "1:3: error: the text ends too early: ',' or ']' must follow each element of the list"),
      ("[1\u{A0}]", "1:3: error: unexpected '\u{A0}': ',' or ']' must follow each element of the list"),
      ("\u{FEFF}\u{FEFF}[1]", "1:1: error: unexpected '\u{FEFF}': a value is expected here"),
    ])
  func faults(text: String, expected: String) {
    let error = #expect(throws: YAMLError.self) { try JSONReader.read(Array(text.utf8)) }
    #expect(error?.description == expected)
  }

  @Test(
    "bytes that are not UTF-8",
    arguments: [
      ([0x5B, 0x22, 0x61, 0xFF, 0x22, 0x5D], "1:4: error: byte 0xFF is not UTF-8"),
      ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], "1:3: error: byte 0xED is not UTF-8"),
      ([0x5B, 0x80, 0x5D], "1:2: error: byte 0x80 is not UTF-8"),
      ([0xFF, 0xFE, 0x5B, 0, 0x5D, 0], "1:1: error: the text is UTF-16; save it as UTF-8"),
    ] as [([UInt8], String)])
  func encodings(bytes: [UInt8], expected: String) {
    let error = #expect(throws: YAMLError.self) { try JSONReader.read(bytes) }
    #expect(error?.description == expected)
  }

  @Test("the limits are those of YAML")
  func limits() throws {
    func code(_ text: String, _ limits: YAMLReader.Limits) -> YAMLError? {
      #expect(throws: YAMLError.self) { try JSONReader.read(Array(text.utf8), limits: limits) }
    }
    #expect(
      code("[[[1]]]", .init(depth: 2))?.description == "1:3: error: values nest more than 2 levels deep")
    #expect(
      code("[1, 2]", .init(nodes: 2))?.description == "1:5: error: the document contains more than 2 values")
    #expect(code("[1, 2]", .init(bytes: 5))?.code == .tooLarge)
    for unit in ["[", "{\"a\":", "[{\"a\": "] {
      #expect(code(String(repeating: unit, count: 1_000_000 / unit.utf8.count), .default)?.code == .tooDeep)
    }
  }

  @Test(
    "long runs of one thing end soon",
    arguments: ["a", " ", "\n", "\"", "1", "\\", "é", ",", "[]", "-", "1e"])
  func runs(unit: String) {
    let bytes = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
    for start in ["", "[", "[\"", "{\"a\": "] { _ = try? JSONReader.read(Array(start.utf8) + bytes) }
  }
}
