import CrossAccountYAML
import Testing

@Suite("PyYAML reads what was meant")
struct JudgeTests {
  @Test("every trap is the same string to PyYAML, as a value and as a key")
  func traps() throws {
    try judge(Traps.all)
  }

  @Test("random strings are the same to PyYAML, as values and as keys", arguments: [1, 2, 3])
  func random(seed: Int) throws {
    var random = RandomTree(seed: UInt64(seed))
    try judge((0..<1000).map { _ in random.string() })
  }

  private func judge(_ texts: [String]) throws {
    var keys: [String] = []
    var known: Set<[UInt8]> = []
    for text in texts where known.insert(Array(text.utf8)).inserted { keys.append(text) }
    let tree = Node.mapping([
      ("values", .sequence(texts.map { .string($0) })),
      ("keys", .mapping(keys.map { ($0, .string($0)) })),
    ])
    guard case .pairs(let pairs) = try PyYAML.read(YAMLWriter.write(tree)), pairs.count == 2,
      case .list(let values) = pairs[0][1], case .pairs(let entries) = pairs[1][1]
    else {
      Issue.record("PyYAML read another shape")
      return
    }
    #expect(values.count == texts.count)
    for (value, text) in zip(values, texts) { #expect(value == .string(text)) }
    #expect(entries.count == keys.count)
    for (entry, key) in zip(entries, keys) { #expect(entry == [.string(key), .string(key)]) }
  }
}
