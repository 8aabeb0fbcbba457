import CrossAccountYAML
import Testing

@Suite("What CloudFormation does not read is refused with its place")
struct ReadingRefusalTests {
  @Test(
    "refused text",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "3:1: error: duplicate key 'a'"),
      ("{a: 1, 'a': 2}", "1:8: error: duplicate key 'a'"),
      ("é: {a: 1, \"a\": 2}", "1:11: error: duplicate key 'a'"),
      ("a: &x 1\n", "1:4: error: anchor '&x': CloudFormation does not support anchors"),
      ("a: &x [1]\n", "1:4: error: anchor '&x': CloudFormation does not support anchors"),
      ("a:\n  &x b: 1\n", "2:3: error: anchor '&x': CloudFormation does not support anchors"),
      ("a: *x\n", "1:4: error: alias '*x': CloudFormation does not support aliases"),
      ("a:\n  <<: {b: 1}\n", "2:3: error: merge key '<<': CloudFormation does not support merges"),
      ("? [a]\n: 1\n", "1:3: error: a key must be a string, not a list or a mapping"),
      ("{a: 1}: 1\n", "1:1: error: a key must be a string, not a list or a mapping"),
      ("!Ref a: 1\n", "1:1: error: a key cannot have the tag '!Ref'"),
      ("a: !!binary aGk=\n", "1:4: error: the tag '!!binary' is not supported here"),
      ("a: !!timestamp 2012-10-17\n", "1:4: error: the tag '!!timestamp' is not supported here"),
      ("a: !!set {b}\n", "1:4: error: the tag '!!set' is not supported here"),
      ("a: !!omap [b: 1]\n", "1:4: error: the tag '!!omap' is not supported here"),
      ("a: !!seq {b: 1}\n", "1:4: error: the tag '!!seq' is not supported here"),
      ("a: !!int x\n", "1:4: error: 'x' does not match its tag '!!int'"),
      ("a: !<x:y> z\n", "1:4: error: the tag 'x:y' is not supported here"),
      ("", "1:1: error: the document is empty"),
      ("# note\n\n", "1:1: error: the document is empty"),
      ("---\n", "1:1: error: the document is empty"),
      ("a: 1\n---\nb: 2\n", "2:1: error: a second document starts here; a template is one document"),
      ("a: 1\n...\n---\n", "3:1: error: a second document starts here; a template is one document"),
      ("a: 1\n\tb: 2\n", "2:1: error: a tab cannot indent YAML; use spaces"),
      ("a: 1\n  b: 2\n", "2:4: error: mapping values are not allowed in this context"),
      ("a: [1, 2\n", "2:1: error: did not find expected ',' or ']' while parsing a flow sequence"),
      ("a: \"b\n", "2:1: error: found unexpected end of stream while scanning a quoted scalar"),
      ("a: \"\\q\"", "1:5: error: found unknown escape character while parsing a quoted scalar"),
      ("a: !x!y z\n", "1:4: error: found undefined tag handle while parsing a node"),
      ("a: b\u{7}\n", "1:5: error: character U+0007 is not allowed; write it as an escape in double quotes"),
      ("é: b\u{0}\n", "1:5: error: character U+0000 is not allowed; write it as an escape in double quotes"),
    ])
  func text(text: String, expected: String) {
    expectRefusal(Array(text.utf8), expected)
  }

  @Test(
    "refused bytes",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0], "1:1: error: the text is UTF-16; save it as UTF-8"),
      ([0xFE, 0xFF, 0, 0x61], "1:1: error: the text is UTF-16; save it as UTF-8"),
      ([0xFF, 0xFE, 0, 0], "1:1: error: the text is UTF-32; save it as UTF-8"),
      ([0x61, 0x0A, 0xC3, 0xA9, 0xE9, 0x61], "2:2: error: byte 0xE9 is not UTF-8"),
      ([0x61, 0xC0, 0xAF], "1:2: error: byte 0xC0 is not UTF-8"),
      ([0xED, 0xA0, 0x80], "1:1: error: byte 0xED is not UTF-8"),
      ([0xF4, 0x90, 0x80, 0x80], "1:1: error: byte 0xF4 is not UTF-8"),
      ([0x61, 0x0D, 0x0A, 0x62, 0xE2, 0x82], "2:2: error: byte 0xE2 is not UTF-8"),
    ] as [([UInt8], String)])
  func bytes(bytes: [UInt8], expected: String) {
    expectRefusal(bytes, expected)
  }

  private func expectRefusal(_ bytes: [UInt8], _ expected: String) {
    do {
      let node = try YAMLReader.read(bytes)
      Issue.record("was read as \(node)")
    } catch {
      #expect(error.description == expected)
    }
  }
}
