import CrossAccountTestSupport

/// Makes trust policies and the policies of two callers at random, of few words, so that they often meet.
struct RandomTrust {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  static let callers = ["arn:aws:iam::111111111111:role/team/caller", "arn:aws:iam::111111111111:role/other"]

  /// Each way to choose among the words that the conditions below use, and some that they don't.
  static let contexts: [[String: String]] = {
    var contexts: [[String: String]] = []
    for externalID in [nil, "abc", "def", "zz"] {
      for name in ["nightly-1", "nightly-prod", "x-prod", "zz"] {
        for (tag, source) in [(nil, nil), ("a", nil), ("b", nil), ("z", nil), (nil, "ci"), ("a", "ci")] {
          var context = ["sts:RoleSessionName": name]
          context["sts:ExternalId"] = externalID
          context["aws:RequestTag/team"] = tag
          context["sts:SourceIdentity"] = source
          contexts.append(context)
        }
      }
    }
    return contexts
  }()

  private mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: items.indices, using: &generator)] }

  private mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }

  mutating func templates() -> (home: String, away: String) {
    let trust = (0..<Int.random(in: 1...3, using: &generator)).map { _ in statement(isTrust: true) }
    return (home(), Sides.away(trust.joined(separator: ", ")))
  }

  private mutating func home() -> String {
    func policies(_ statements: [String]) -> String {
      "[{PolicyName: own, PolicyDocument: {Version: '2012-10-17', Statement: [\(statements.joined(separator: ", "))]}}]"
    }
    let own = (0..<Int.random(in: 1...2, using: &generator)).map { _ in statement(isTrust: false) }
    return """
      Resources:
        Caller:
          Type: AWS::IAM::Role
          Properties:
            RoleName: caller
            Path: /team/
            AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}
            Policies: \(policies(["{Effect: Allow, Action: 'sts:*', Resource: '*'}"]))
        Other:
          Type: AWS::IAM::Role
          Properties:
            RoleName: other
            AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}
            Policies: \(policies(own))
      """
  }

  private mutating func statement(isTrust: Bool) -> String {
    let effect =
      chance(1, of: 20) ? pick(["!Ref Effect", "Perhaps"]) : pick(["Allow", "Allow", "Allow", "Deny"])
    let action = pick([
      "Action: sts:AssumeRole", "Action: 'sts:*'", "Action: 'sts:A*'", "Action: 'sts:Assume?ole'",
      "Action: '*'",
      "Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]", "NotAction: 's3:*'",
      "Action: sts:TagSession", "Action: sts:assumerole", "Action: !Ref Action", "Action: 's*:AssumeRole'",
      "NotAction: sts:AssumeRole",
    ])
    let condition = chance(1, of: 2) ? ", Condition: \(condition())" : ""
    let subject =
      isTrust
      ? principal()
      : "Resource: "
        + pick(["'*'", "'\(Sides.targetARN)'", "'arn:aws:iam'", "'arn:aws:iam::222222222222:role/t*'"])
    return "{Effect: \(effect), \(subject), \(action)\(condition)}"
  }

  private mutating func principal() -> String {
    let element = chance(1, of: 6) ? "NotPrincipal" : "Principal"
    let who = pick([
      "{AWS: '\(Self.callers[0])'}", "{AWS: '\(Self.callers[1])'}", "{AWS: '111111111111'}",
      "{AWS: '333333333333'}",
      "{AWS: ['\(Self.callers[0])', 'arn:aws:iam::111111111111:root']}", "'*'", "{AWS: '*'}",
      "{AWS: !Ref Who}",
      "{Service: lambda.amazonaws.com}", "{AWS: !Sub 'arn:aws:iam::${Account}:root'}", "!Ref Who",
      "{AWS: 'arn:aws:sts::111111111111:assumed-role/caller/one'}", "{CanonicalUser: abc}", "{Group: x}",
    ])
    return "\(element): \(who)"
  }

  private mutating func condition() -> String {
    var conditions: [String] = []
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      conditions.append(
        pick([
          "StringEquals: {sts:ExternalId: abc}", "StringEquals: {sts:ExternalId: [abc, def]}",
          "StringNotEquals: {sts:ExternalId: abc}", "StringLike: {sts:ExternalId: 'a*'}",
          "StringNotLike: {sts:ExternalId: 'd?f'}", "'Null': {sts:ExternalId: 'true'}",
          "StringLike: {sts:RoleSessionName: 'nightly-*'}", "StringLike: {sts:RoleSessionName: '*-prod'}",
          "StringEquals: {'aws:RequestTag/team': a}", "'Null': {'aws:RequestTag/team': 'false'}",
          "StringEquals: {sts:SourceIdentity: ci}", "StringEqualsIfExists: {sts:SourceIdentity: ci}",
          "StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}", "ArnLike: {aws:PrincipalArn: '*'}",
          "ArnLike: {aws:PrincipalArn: 'arn:aws:iam::*:role/team/*'}",
          "ArnNotEquals: {aws:PrincipalArn: '\(Self.callers[0])'}", "Bool: {aws:ViaAWSService: 'true'}",
          "'ForAnyValue:StringEquals': {aws:TagKeys: team}",
          "'ForAllValues:StringEquals': {aws:TagKeys: team}",
        ]))
    }
    return
      "{\(Set(conditions.map { $0.prefix { $0 != "{" } }).count == conditions.count ? conditions.joined(separator: ", ") : conditions[0])}"
  }
}
