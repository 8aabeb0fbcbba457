import CrossAccountCloudFormation
import CrossAccountIAMPolicy

extension RandomPolicies {
  mutating func statement(_ effect: Effect, _ kind: PolicyKind) -> Value {
    var fields: ValueObject = ["Effect": .string(effect.rawValue)]
    fields[chance(1, of: 6) ? "NotAction" : "Action"] = list([
      "*", "s3:*", "s3:Get*", "STS:assume?ole", "iam:*",
    ])
    fields[chance(1, of: 6) ? "NotResource" : "Resource"] = list([
      "*", "arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/${aws:username}", "arn:aws:iam::*:role/t?rget",
      "arn:aws:sqs:*:queue", "arn:aws:s3:::other",
    ])
    if kind.namesPrincipals { fields[chance(1, of: 6) ? "NotPrincipal" : "Principal"] = principal() }
    if chance(1, of: 2) { fields["Condition"] = condition() }
    return .object(fields)
  }

  private mutating func principal() -> Value {
    if chance(1, of: 4) { return "*" }
    var fields: ValueObject = [
      "AWS": list([
        "111111111111", "arn:aws:iam::111111111111:root", "arn:aws:iam::111111111111:user/alice",
        "arn:aws:iam::111111111111:role/app", "arn:aws:sts::111111111111:assumed-role/app/one", "*",
        "arn:aws:sts::111111111111:federated-user/bob", "AROADBQP57FF2AEXAMPLE",
      ])
    ]
    if chance(1, of: 4) { fields["Service"] = text(["lambda.amazonaws.com", "ec2.amazonaws.com"]) }
    return .object(fields)
  }

  private mutating func condition() -> Value {
    var operators: ValueObject = [:]
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let comparison = ConditionOperator(
        pick([.stringEquals, .stringNotEquals, .stringLike, .stringNotLike, .numericLessThan, .bool, .null]),
        quantifier: pick([nil, nil, .forAllValues, .forAnyValue]))
      var keys: ValueObject = [:]
      for key in ["aws:PrincipalTag/team", "s3:prefix", "AWS:tagkeys"] where chance(1, of: 2) {
        keys[key] = list(["blue", "b*", "${aws:PrincipalTag/team}", "9", "true", "false"])
      }
      operators[comparison.name] = .object(keys)
    }
    return .object(operators)
  }

  /// Documents for a set of policies: any of the kinds, some of them left out.
  mutating func setOfDocuments() -> RandomSet {
    var set = RandomSet()
    for kind in PolicyKind.allCases where kind == .identity || chance(1, of: 3) {
      if kind == .trust || kind == .key { continue }
      set.statements[kind] = documents([.allow, .allow, .deny], kind)
      // Without a wide allow most requests end at the first limit.
      if chance(1, of: 2) { set.statements[kind]?.append(RandomSet.everything(.allow, kind)) }
    }
    return set
  }
}
