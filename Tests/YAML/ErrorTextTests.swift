import CrossAccountYAML
import Testing

@Suite("An error shows the line and points at the column")
struct ErrorTextTests {
  @Test("a caret stands below the fault")
  func caret() {
    expect(
      "a:\n  b: 1\n  b: 2\n",
      """
      t.yaml:3:3: error: duplicate key 'b'
          b: 2
          ^
      """)
  }

  @Test("characters wider than a byte and tabs do not move the caret")
  func wide() {
    expect(
      "x: [é,\t\"🚀\", *a]",
      """
      t.yaml:1:13: error: alias '*a': CloudFormation does not support aliases
        x: [é, "🚀", *a]
                    ^
      """)
  }

  @Test("of a long line the part around the fault is shown")
  func long() {
    let text = "{" + (0..<500).map { "\"k\($0)\": 1" }.joined(separator: ", ") + ", \"k400\": 2}"
    expect(
      text,
      """
      t.yaml:1:5392: error: duplicate key 'k400'
        : 1, "k496": 1, "k497": 1, "k498": 1, "k499": 1, "k400": 2}
                                                         ^
      """)
  }

  @Test("a fault at the end of the text points behind it")
  func end() {
    expect(
      "a: [1",
      """
      t.yaml:1:6: error: did not find expected ',' or ']' while parsing a flow sequence
        a: [1
             ^
      """)
  }

  @Test("without a place, and with one outside of the text, the message stands alone")
  func alone() {
    #expect(YAMLError(.emitter, "no").text(source: [], path: "p") == "p: error: no")
    let mark = Mark(line: 9, column: 9)
    #expect(YAMLError(.syntax, "no", at: mark).text(source: [0x61], path: "p") == "p:9:9: error: no")
  }

  private func expect(_ source: String, _ text: String) {
    do {
      _ = try read(source)
      Issue.record("was read")
    } catch let error as YAMLError {
      #expect(error.text(source: Array(source.utf8), path: "t.yaml") == text)
    } catch {
      Issue.record(error)
    }
  }
}
