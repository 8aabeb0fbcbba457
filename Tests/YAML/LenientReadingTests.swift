import CrossAccountYAML
import Testing

@Suite("A lenient reader")
struct LenientReadingTests {
  private func read(_ text: String) throws -> (node: Node, faults: [YAMLError]) {
    try YAMLReader.readLeniently(Array(text.utf8))
  }

  @Test(
    "reads past what a strict one refuses, and reports it",
    arguments: [
      ("a: &x 1\nb: *x", "a: 1\nb: 1", [YAMLError.Code.alias]),
      ("a: &x {k: 1}\nb: {<<: *x, l: 2}", "a: {k: 1}\nb: {l: 2, k: 1}", [.merge, .alias]),
      ("a: &x {k: 1}\nb: {<<: *x, k: 2}", "a: {k: 1}\nb: {k: 2}", [.merge, .alias]),
      ("a: {<<: [{k: 1}, {k: 2, l: 3}]}", "a: {k: 1, l: 3}", [.merge]),
      ("a: 1\nb: 2\na: 3", "b: 2\na: 3", [.duplicateKey]),
      ("&x a: 1\nb: *x", "a: 1\nb: a", [.alias]),
      ("a: &x 1", "a: 1", []),
    ])
  func tolerance(_ text: String, _ same: String, _ codes: [YAMLError.Code]) throws {
    let (node, faults) = try read(text)
    #expect(try node == YAMLReader.read(Array(same.utf8)))
    #expect(faults.map(\.code) == codes)
    // An anchor alone is no fault in the tree; the strict reader refuses it all the same.
    #expect(throws: YAMLError.self) { try YAMLReader.read(Array(text.utf8)) }
  }

  @Test("counts what aliases stand for, so that ten lines cannot become a billion")
  func laughs() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(throws: YAMLError.self) { try read(text) }
    var nested = "a0: &a0 [x]\n"
    for level in 1...200 { nested += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let error = #expect(throws: YAMLError.self) { try read(nested) }
    #expect(error?.code == .tooDeep)
  }

  @Test(
    "refuses an alias inside of its own value, and a merge of no mapping", arguments: ["a: &x [*x]", "<<: 1"])
  func loops(text: String) {
    #expect(throws: YAMLError.self) { try read(text) }
  }
}
