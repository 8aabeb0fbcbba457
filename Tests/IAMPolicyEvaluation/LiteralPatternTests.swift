import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("A wildcard pattern equal to a literal agrees with it")
struct LiteralPatternTests {
  private func outcome(_ statement: Value, _ request: Request) throws -> Decision.Outcome {
    evaluate(
      request, PolicySet(identity: [try Policy("policy", .identity, RandomPolicies.document([statement]))])
    ).outcome
  }

  @Test("in resources, actions and conditions", arguments: 0..<UInt64(10))
  func agrees(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<200 {
      let literal = random.arn()
      let other = random.arn()
      let request = Request(
        .user(arn: "arn:aws:iam::111111111111:user/alice"), "s3:GetObject", on: other,
        resourceAccount: "111111111111", context: RequestContext(["aws:SourceArn": [other]]))
      let expected: Decision.Outcome = literal == other ? .allowed : .implicitlyDenied
      let byResource: Value = ["Effect": "Allow", "Action": "s3:GetObject", "Resource": .string(literal)]
      #expect(try outcome(byResource, request) == expected)
      for name in ["StringEquals", "StringLike", "ArnEquals", "ArnLike", "StringEqualsIgnoreCase"] {
        let byCondition: Value = [
          "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
          "Condition": [name: ["aws:SourceArn": .string(literal)]],
        ]
        #expect(try outcome(byCondition, request) == expected, "\(name) \(literal) \(other)")
      }
    }
  }
}

extension RandomPolicies {
  fileprivate mutating func arn() -> String {
    "arn:aws:s3::" + pick(["", "111111111111"]) + ":" + pick(["a", "b"]) + pick(["", ":a", "/b", "é"])
  }
}
