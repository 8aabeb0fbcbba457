import CrossAccountYAML
import Testing

@Suite("What is written is read back as it was")
struct RoundTripTests {
  @Test("random trees come back equal", arguments: 1...20)
  func randomTrees(seed: Int) throws {
    var random = RandomTree(seed: UInt64(seed))
    for index in 0..<200 {
      let tree = random.node()
      let text = try written(tree)
      let back = Result { try read(text) }
      guard case .success(tree) = back else {
        Issue.record("seed \(seed), tree \(index):\n\(tree)\nwas written as\n\(text)\nand read as\n\(back)")
        return
      }
      #expect(try written(tree) == text)
    }
  }

  @Test("a trap comes back as a value, as a key, tagged and nested", arguments: Traps.all)
  func traps(text: String) throws {
    let tree = Node.mapping([
      (text, .string(text)),
      ("x" + text, .sequence([.string(text), .string(text, tag: "!Sub"), .sequence([.string(text)])])),
      ("y" + text, .mapping([(text, .sequence([.mapping([(text, .string(text))])], tag: "!If"))])),
    ])
    #expect(try read(written(tree)) == tree)
    #expect(try read(written(.string(text))) == .string(text))
  }

  @Test("a mapping with thousands of keys comes back equal")
  func manyKeys() throws {
    let tree = Node.mapping((0..<5000).map { ("Key\($0)", .integer($0)) })
    #expect(try read(written(tree)) == tree)
  }

  @Test("canonically equal strings stay two strings")
  func normalForms() throws {
    let tree = Node.mapping([("é", .integer(1)), ("e\u{301}", .integer(2))])
    #expect(try read(written(tree)) == tree)
    #expect(Node.string("é") != .string("e\u{301}"))
    #expect(tree["e\u{301}"] == .integer(2))
  }

  @Test("nodes compare without their marks, and NaN equals NaN")
  func equality() throws {
    #expect(try read("[.nan, a]") == .sequence([.float(.nan), .string("a")]))
    #expect(try read("[.nan, a]").hashValue == Node.sequence([.float(.nan), .string("a")]).hashValue)
    #expect(Node.float(0) != .float(-0.0))
  }
}
