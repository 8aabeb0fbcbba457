import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("A policy's size")
struct PolicySizeTests {
  @Test("is the length of its JSON without white space", arguments: UInt64(0)..<100)
  func json(seed: UInt64) {
    var random = RandomStatement(SplitMix64(seed: seed))
    let policy = PolicyDocument(statements: [random.statement(), random.statement()])
    let value = policy.resolve(with: NamingResolver())
    let measured = PolicySize.measure(value)
    #expect(measured.characters == value.json(pretty: true).filter { !$0.isWhitespace }.count)
    #expect(!measured.isLowerBound)
  }

  @Test(
    "counts characters as IAM does",
    arguments: [
      ("plain", 7), ("", 2), ("two words", 10), (" \t\n\r", 2), ("é", 3), ("a\"b", 6), ("a\\b", 6),
    ])
  func text(_ text: String, _ characters: Int) {
    #expect(PolicySize.measure(.string(text)).characters == characters)
  }

  @Test(
    "counts every kind of value",
    arguments: [
      (.null, 4), (true, 4), (false, 5), (.integer(-12), 3), (.number(1.5), 3), ([], 2), ([1, 2], 5),
      (.object([:]), 2), (["a": 1, "b": [true]], 18),
    ] as [(Value, Int)])
  func kinds(_ value: Value, _ characters: Int) {
    #expect(PolicySize.measure(value).characters == characters)
    #expect(value.json(pretty: false).count == characters)
  }

  @Test(
    "is a lower bound where a function makes a part of it",
    arguments: [
      (.intrinsic(.ref("Role")), 2), (.intrinsic(.sub("arn:${Role}:x y", variables: [:])), 9),
      (.intrinsic(.sub("${!Literal}", variables: [:])), 12), (["a": .intrinsic(.ref("Role"))], 8),
    ] as [(Value, Int)])
  func functions(_ value: Value, _ characters: Int) {
    let measured = PolicySize.measure(value)
    #expect(measured.characters == characters)
    #expect(measured.isLowerBound)
  }
}
