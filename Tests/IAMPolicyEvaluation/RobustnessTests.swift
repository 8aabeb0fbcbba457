import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("No input traps")
struct RobustnessTests {
  private static let texts = [
    "", ":", "::::::", "arn", "arn:", "arn:aws:iam::", "arn:aws:iam::1:role/", "arn:aws:iam:::user/", "*",
    "?",
    "${", "${}", "${,}", "${a,'}", "${a, 'b'}", "${*}", "$", "}", "'", "a:b", "e\u{301}", "🚀", "\u{0}", "-",
    "+", ".",
    "1.", ".1", "1e999", "1e-9999999999999999999", "1e+400", "-1e-400", "0000-00-00",
    "9999-12-31T23:59:60.9-23:59",
    "2020-01-01T", "::", ":::", "::1/129", "1.2.3.4/-1", "1.2.3.4::", "::ffff:1.2.3.256", "=", "====", "AA=A",
    "true",
    "arn:aws:sts::1:assumed-role//", "arn:aws:sts::1:assumed-role/a", "99999999999999999999", "T",
  ]

  @Test("odd texts everywhere", arguments: 0..<UInt64(20))
  func oddTexts(seed: UInt64) {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<300 {
      func text() -> String {
        random.pick(RobustnessTests.texts)
          + (random.chance(1, of: 3) ? random.pick(RobustnessTests.texts) : "")
      }
      let comparison = ConditionOperator(
        random.pick(ConditionOperator.Comparison.allCases),
        quantifier: random.pick([nil, .forAllValues, .forAnyValue]))
      let statement: Value = [
        "Effect": .string(random.pick(["Allow", "Deny"])), "Action": .string(text()),
        random.pick(["Resource", "NotResource"]): .string(text()),
        random.pick(["Principal", "NotPrincipal"]): [
          random.pick(["AWS", "Service", "Federated", "CanonicalUser"]): .string(text())
        ],
        "Condition": [comparison.name: [text(): [.string(text()), .string(text())]]],
      ]
      let requester =
        Requester(arn: text())
        ?? random.pick([
          .user(arn: text()), .role(arn: text()), .role(arn: text(), session: text()), .service(text()),
          .root(account: text(), partition: text()), .federated(provider: text()),
          .federatedUser(arn: text()),
        ])
      var context = RequestContext()
      context[text()] = [text(), text()]
      context[text()] = [text()]
      let request = Request(requester, text(), on: text(), context: context)
      let policy: Policy
      do {
        policy = try Policy("odd", .resource, RandomPolicies.document([statement]))
      } catch {
        guard case .openService = error.problem else {
          Issue.record("a statement of the right form was refused: \(error)")
          continue
        }
        policy = Policy("odd", .resource, unknown: error.description)
      }
      let decision = evaluate(
        request, PolicySet(resource: policy, boundary: Policy("odd", .boundary, unknown: "x")))
      #expect(!decision.reason.isEmpty)
    }
  }

  @Test("documents of any form are read or refused", arguments: 0..<UInt64(20))
  func oddDocuments(seed: UInt64) {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<500 {
      let value = random.value(depth: 5)
      for kind in PolicyKind.allCases { _ = try? Policy("odd", kind, value) }
    }
  }
}

extension RandomPolicies {
  /// A value of any form, with the names that policies use.
  fileprivate mutating func value(depth: Int) -> Value {
    let names = [
      "Version", "Statement", "Effect", "Action", "Resource", "Principal", "Condition", "AWS", "StringEquals",
      "Bool", "2012-10-17", "Allow", "*",
    ]
    if depth == 0 || chance(1, of: 6) {
      return pick([.null, true, 1, 1.5, .string(pick(names)), .intrinsic(.ref("X")), .list([])])
    }
    if chance(1, of: 5) { return .list((0..<2).map { _ in value(depth: depth - 1) }) }
    if chance(1, of: 8) {
      return .intrinsic(
        .if(condition: "C", then: value(depth: depth - 1), else: .intrinsic(.ref("AWS::NoValue"))))
    }
    return .object(ValueObject((0..<4).map { _ in (pick(names), value(depth: depth - 1)) }))
  }
}
