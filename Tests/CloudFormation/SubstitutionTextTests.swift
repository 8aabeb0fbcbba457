import CrossAccountCloudFormation
import CrossAccountTestSupport
import Testing

@Suite("The text of Fn::Sub")
struct SubstitutionTextTests {
  @Test(
    "is taken apart",
    arguments: [
      ("plain", [.literal("plain")]),
      ("", []),
      ("${A}", [.variable("A")]),
      ("a${A}b${B.Arn}", [.literal("a"), .variable("A"), .literal("b"), .variable("B.Arn")]),
      ("${ A }", [.variable("A")]),
      ("x${!A}y", [.literal("x${A}y")]),
      ("${!!A}", [.literal("${!A}")]),
      ("$${A}", [.literal("$"), .variable("A")]),
      ("${A", [.literal("${A")]),
      ("$A {B}", [.literal("$A {B}")]),
      ("{{resolve:ssm:${P}}}", [.literal("{{resolve:ssm:"), .variable("P"), .literal("}}")]),
    ] as [(String, [SubstitutionText.Piece])])
  func pieces(_ text: String, _ pieces: [SubstitutionText.Piece]) {
    #expect(SubstitutionText.pieces(of: text) == pieces)
  }

  @Test("gives the same names and literals one by one", arguments: 1...200)
  func scanning(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let fragments = [
      "${", "}", "$", "{", "!", "A", " ", "\u{A0}", "é", ".", "${A}", "${!B}", "${ C }", "\u{301}",
    ]
    let text = (0..<8).map { _ in fragments.randomElement(using: &random) ?? "" }.joined()
    var names: [SubstitutionText.Piece] = []
    SubstitutionText.forEachName(in: text) { names.append(.variable($0)) }
    var literal: [UInt8] = []
    SubstitutionText.forEachLiteral(in: text) { literal += $0 }
    let pieces = SubstitutionText.pieces(of: text)
    #expect(names == pieces.filter { if case .variable = $0 { true } else { false } })
    let literals = pieces.map { if case .literal(let text) = $0 { text } else { "" } }.joined()
    #expect(literal == Array(literals.utf8))
  }

  @Test(
    "stands for any literal once that is escaped",
    arguments: [
      "", "plain", "${HOME}", "a${b}c${d}", "${!x}", "$${x}", "${a", "${}", "${a${b}", "}${", "{${\u{301}a}",
    ])
  func escaping(_ literal: String) {
    let pieces = SubstitutionText.pieces(of: SubstitutionText.escape(literal))
    #expect(pieces == (literal.isEmpty ? [] : [.literal(literal)]))
  }
}
