import CloudFormation
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
