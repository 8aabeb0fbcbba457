import Testing

@testable import CrossAccountIAMPolicy

@Suite("Wildcards")
struct GlobTests {
  /// What a pattern means, said in the simplest way.
  private func reference(_ tokens: ArraySlice<Glob.Token>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let token = tokens.first else { return text.isEmpty }
    let rest = tokens.dropFirst()
    switch token {
    case Glob.any, Glob.anyInSegment:
      if reference(rest, text) { return true }
      guard let byte = text.first, token == Glob.any || byte != 0x3A else { return false }
      return reference(tokens, text.dropFirst())
    case Glob.one, Glob.oneInSegment:
      guard let byte = text.first, token == Glob.one || byte != 0x3A else { return false }
      return reference(rest, text.dropFirst())
    default: return text.first.map(Glob.Token.init) == token && reference(rest, text.dropFirst())
    }
  }

  @Test("the matcher agrees with a naive one", arguments: 0..<UInt64(20))
  func agrees(seed: UInt64) {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<500 {
      let wildcards =
        random.chance(1, of: 2) ? [Glob.any, Glob.one] : [Glob.anyInSegment, Glob.oneInSegment]
      let tokens = (0..<random.pick([0, 1, 3, 6, 9])).map { _ in
        random.pick([0x61, 0x62, 0x3A, Glob.any] + wildcards)
      }
      let text = (0..<random.pick([0, 1, 3, 6, 9])).map { _ in random.pick([UInt8(0x61), 0x62, 0x3A]) }
      let isMatch = Glob(tokens).matches(text)
      #expect(isMatch == reference(tokens[...], text[...]), "\(tokens) \(text)")
    }
  }

  @Test("a pattern without wildcards matches itself alone", arguments: 0..<UInt64(10))
  func literal(seed: UInt64) {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<500 {
      let one = String(
        (0..<random.pick([0, 1, 2, 4])).map { _ in random.pick(["a", "b", "é", ":"] as [Character]) })
      let other = String(
        (0..<random.pick([0, 1, 2, 4])).map { _ in random.pick(["a", "b", "é", ":"] as [Character]) })
      #expect(Glob(one).matches(Array(one.utf8)))
      #expect(Glob(one).matches(Array(other.utf8)) == (one == other))
    }
  }

  @Test("many stars take no time", .timeLimit(.minutes(1)))
  func manyStars() {
    let text = [UInt8](repeating: 0x61, count: 20_000)
    let stars = Glob(String(repeating: "a*", count: 200) + "b")
    #expect(!stars.matches(text))
    let inSegment = Glob((0..<200).flatMap { _ in [0x61, Glob.anyInSegment] } + [0x62])
    #expect(!inSegment.matches(Array(text.prefix(500))))
  }

  @Test("a question mark is one character, however many bytes it has")
  func characters() {
    #expect(Glob("a?b").matches(Array("a🚀b".utf8)))
    #expect(!Glob("a??b").matches(Array("a🚀b".utf8)))
    #expect(Glob("*??").matches(Array("🚀é".utf8)))
    #expect(!Glob("*??").matches(Array("é".utf8)))
  }
}
