import Testing

@testable import YAML

@Suite("The text is what libyaml's emitter writes")
struct LibYAMLTests {
  @Test("of random trees", arguments: 1...40)
  func randomTrees(seed: Int) throws {
    var random = RandomTree(seed: UInt64(1000 + seed))
    for index in 0..<250 {
      let tree = random.node()
      let (ours, theirs) = (try YAMLWriter.write(tree), try LibYAMLEmitter.write(tree))
      guard ours == theirs else {
        Issue.record(
          """
          seed \(seed), tree \(index): \(tree)
          ours:
          \(String(decoding: ours, as: UTF8.self))
          libyaml's:
          \(String(decoding: theirs, as: UTF8.self))
          """)
        return
      }
    }
  }

  @Test("of traps, as keys and as values", arguments: Traps.all)
  func traps(text: String) throws {
    let tree = Node.mapping([
      (text, .string(text)),
      ("x" + text, .sequence([.string(text), .string(text, tag: "!Sub"), .sequence([.string(text)])])),
      ("y" + text, .mapping([(text, .sequence([.mapping([(text, .string(text))])], tag: "!If"))])),
      (
        "z" + String(repeating: "long", count: 40) + text,
        .sequence([.sequence([]), .mapping([])], tag: "!Join")
      ),
    ])
    #expect(try YAMLWriter.write(tree) == LibYAMLEmitter.write(tree))
    #expect(try YAMLWriter.write(.string(text)) == LibYAMLEmitter.write(.string(text)))
  }
}
