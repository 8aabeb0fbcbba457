import CrossAccountCloudFormation
import CrossAccountTestSupport
import Testing

@Suite("Values are the same")
struct SamenessTests {
  @Test("only where they are equal", arguments: 1...200)
  func equality(seed: UInt64) {
    var random = RandomTemplate(seed: seed)
    let (one, other) = (random.value(3), random.value(3))
    if one.isSame(as: other) { #expect(one == other) }
  }

  @Test(
    "byte by byte",
    arguments: [
      ("a", "a", true), ("a", "b", false), ("é", "e\u{301}", false), ("é", "é", true),
      ("K", "\u{212A}", false),
      ("1", 1, false), (1, 1, true), (1, 1.0, false), (true, true, true), ([], [:], false),
      ([1, ["a"]], [1, ["a"]], true), ([1, ["a"]], [1, ["b"]], false), ([1], [1, 2], false),
      (["a": 1, "b": 2], ["a": 1, "b": 2], true), (["a": 1, "b": 2], ["b": 2, "a": 1], false),
      (["é": 1], ["e\u{301}": 1], false),
      (.intrinsic(.ref("A")), .intrinsic(.ref("A")), true),
      (.intrinsic(.ref("A")), .intrinsic(.ref("B")), false),
      (.intrinsic(.sub("${A}")), .intrinsic(.sub("${A}")), true),
      (.intrinsic(.sub("${A}", variables: ["A": 1])), .intrinsic(.sub("${A}", variables: ["A": 2])), false),
      (
        .intrinsic(.getAtt(logicalID: "A", attribute: "Arn")),
        .intrinsic(.getAtt(logicalID: "A", attribute: "Id")), false
      ),
    ] as [(Value, Value, Bool)])
  func bytes(one: Value, other: Value, areSame: Bool) {
    #expect(one.isSame(as: other) == areSame)
    #expect(other.isSame(as: one) == areSame)
  }
}
