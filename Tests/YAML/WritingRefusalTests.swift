import CrossAccountYAML
import Testing

@Suite("A tree that cannot be YAML is refused")
struct WritingRefusalTests {
  @Test("a key twice in a mapping")
  func duplicateKey() {
    let few = Node.mapping([("A", .null), ("A", .null)])
    let many = Node.mapping((0..<20).map { ("K\($0)", .null) } + [("K3", .null)])
    #expect(throws: YAMLError(.duplicateKey, "duplicate key 'A'")) { try YAMLWriter.write(few) }
    #expect(throws: YAMLError(.duplicateKey, "duplicate key 'K3'")) { try YAMLWriter.write(many) }
  }

  @Test(
    "a tag that is no short form", arguments: ["", "!", "Ref", "!!str", "!a b", "!a\n", "!a,b", "!é", "!<a>"])
  func tag(tag: String) {
    #expect(throws: YAMLError.self) { try YAMLWriter.write(.string("a", tag: tag)) }
    #expect(throws: YAMLError.self) { try YAMLWriter.write(.sequence([], tag: tag)) }
  }

  @Test("more levels than the reader takes")
  func depth() throws {
    var tree = Node.sequence([])
    for _ in 1..<100 { tree = .sequence([tree]) }
    #expect(try YAMLReader.read(YAMLWriter.write(tree)) == tree)
    #expect(throws: YAMLError(.tooDeep, "values nest more than 100 levels deep")) {
      try YAMLWriter.write(.mapping([("A", tree)]))
    }
  }
}
