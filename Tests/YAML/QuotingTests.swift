import CrossAccountYAML
import Testing

@Suite("A string is quoted when and only when it would be read as something else")
struct QuotingTests {
  @Test("a string that YAML 1.1 or 1.2 gives another type is quoted", arguments: Traps.otherTypes)
  func quotesOtherTypes(text: String) throws {
    #expect(try written(.string(text)) == "\"\(text)\"\n")
  }

  @Test("a key that YAML 1.1 or 1.2 gives another type is quoted", arguments: Traps.otherTypes)
  func quotesKeys(text: String) throws {
    #expect(try written(.mapping([(text, .null)])) == "\"\(text)\": null\n")
  }

  @Test("text that would be markup is quoted", arguments: Traps.markup + Traps.characters)
  func quotesMarkup(text: String) throws {
    let first = try written(.string(text)).first
    #expect(first == "\"" || first == "|")
  }

  @Test("an ordinary string stays plain", arguments: Traps.ordinary)
  func keepsOrdinary(text: String) throws {
    #expect(try written(.string(text)) == "\(text)\n")
    #expect(try written(.mapping([(text, .string(text))])) == "\(text): \(text)\n")
    #expect(try written(.string(text, tag: "!Ref")) == "!Ref \(text)\n")
  }

  @Test(
    "what cannot stand as it is is escaped",
    arguments: [
      ("a\u{0}b", #""a\0b""#), ("\r\n", #""\r\n""#), ("a\tb", #""a\tb""#), ("say: \"x\"", #""say: \"x\"""#),
      ("\\: ", #""\\: ""#), ("\u{85}", #""\N""#), ("\u{FEFF}", #""\uFEFF""#), ("\u{7F}", #""\x7F""#),
      ("🚀", #""\U0001F680""#),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try written(.string(text)) == expected + "\n")
  }
}
