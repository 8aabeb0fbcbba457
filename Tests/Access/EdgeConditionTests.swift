import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("The conditions of access between accounts")
struct EdgeConditionTests {
  private func edges(home: String, away: String) throws -> [String] {
    var model = try model(home: home, away: away)
    return model.crossAccountEdges().map { "\($0.principalName) \($0.outcome) \($0.targetName)" }
  }

  private static func trust(_ condition: String, action: String = "sts:AssumeRole") -> String {
    "{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: \(action), Condition: \(condition)}"
  }

  private static func denies(_ condition: String) -> String {
    "{Effect: Deny, Principal: '*', Action: 'sts:*', Condition: \(condition)}"
  }

  @Test(
    "solve the conditions of both sides together",
    arguments: [
      (Sides.mayAssume, [Sides.trusts, denies("{StringNotEquals: {sts:ExternalId: abc}}")], "allowed"),
      (Sides.mayAssume, [Sides.trusts, denies("{'Null': {sts:ExternalId: 'true'}}")], "allowed"),
      (
        Sides.mayAssume,
        [
          trust("{StringEquals: {sts:ExternalId: [abc, def]}}"),
          denies("{StringEquals: {sts:ExternalId: abc}}"),
        ], "allowed"
      ),
      (
        Sides.mayAssume,
        [
          trust("{StringEquals: {sts:ExternalId: abc}}"), denies("{StringEquals: {sts:ExternalId: abc}}"),
        ], "explicitlyDenied"
      ),
      (
        "{Effect: Allow, Action: sts:AssumeRole, Resource: '*', Condition: {StringLike: {sts:RoleSessionName: '*-prod'}}}",
        [trust("{StringLike: {sts:RoleSessionName: 'nightly-*'}}")], "allowed"
      ),
      (
        "{Effect: Allow, Action: sts:AssumeRole, Resource: '*', Condition: {StringLike: {sts:RoleSessionName: 'b*'}}}",
        [trust("{StringLike: {sts:RoleSessionName: 'a*'}}")], "implicitlyDenied"
      ),
      (
        "{Effect: Allow, Action: sts:AssumeRole, Resource: '*', Condition: {StringEqualsIgnoreCase: {sts:ExternalId: ABC}}}",
        [
          trust("{StringLike: {sts:ExternalId: '?b?'}}"),
          denies("{StringEquals: {sts:ExternalId: [abc, ABC]}}"),
        ],
        "allowed"
      ),
      (
        "{Effect: Allow, Action: sts:AssumeRole, Resource: '*', Condition: {StringEqualsIgnoreCase: {sts:ExternalId: '11'}}}",
        [trust("{StringLike: {sts:ExternalId: '?1'}}"), denies("{StringEquals: {sts:ExternalId: '11'}}")],
        "implicitlyDenied"
      ),
      // Nobody can pass a name of one character, or with a star in it.
      (Sides.mayAssume, [trust("{StringEquals: {sts:RoleSessionName: a}}")], "implicitlyDenied"),
      (Sides.mayAssume, [trust("{StringEquals: {sts:RoleSessionName: 'a*'}}")], "implicitlyDenied"),
      (Sides.mayAssume, [trust("{StringEquals: {sts:ExternalId: '${sts:RoleSessionName}'}}")], "allowed"),
      (Sides.mayAssume, [trust("{StringEquals: {sts:ExternalId: '${aws:PrincipalTag/x}'}}")], "unknown"),
      (Sides.mayAssume, [trust("{StringEquals: {sts:ExternalId: !Ref Secret}}")], "unknown"),
    ])
  func solving(own: String, trust: [String], expected: String) throws {
    let away = Sides.away(trust.joined(separator: ", "))
    #expect(try edges(home: Sides.home(own), away: away) == ["caller \(expected) target"])
  }

  @Test(
    "take tags and a source identity for passed only where both sides allow that",
    arguments: [
      (
        "sts:AssumeRole", "[sts:AssumeRole, sts:TagSession]", "{StringEquals: {'aws:RequestTag/team': a}}",
        "implicitlyDenied"
      ),
      (
        "[sts:AssumeRole, sts:TagSession]", "sts:AssumeRole", "{StringEquals: {'aws:RequestTag/team': a}}",
        "implicitlyDenied"
      ),
      (
        "[sts:AssumeRole, sts:TagSession]", "[sts:AssumeRole, sts:TagSession]",
        "{StringEquals: {'aws:RequestTag/team': a}}", "allowed"
      ),
      ("'sts:*'", "'sts:*'", "{'ForAnyValue:StringEquals': {aws:TagKeys: team}}", "allowed"),
      ("sts:AssumeRole", "'sts:*'", "{'ForAnyValue:StringEquals': {aws:TagKeys: team}}", "implicitlyDenied"),
      ("sts:AssumeRole", "'sts:*'", "{StringEquals: {sts:SourceIdentity: ci}}", "implicitlyDenied"),
      ("'sts:*'", "'sts:AssumeRole'", "{StringEquals: {sts:SourceIdentity: ci}}", "implicitlyDenied"),
      ("'sts:*'", "'sts:*'", "{StringEquals: {sts:SourceIdentity: ci}}", "allowed"),
    ])
  func actions(own: String, trusted: String, condition: String, expected: String) throws {
    let home = Sides.home("{Effect: Allow, Action: \(own), Resource: '\(Sides.targetARN)'}")
    let away = Sides.away(Self.trust(condition, action: trusted))
    #expect(try edges(home: home, away: away) == ["caller \(expected) target"])
  }

  @Test("do not guess the organization, but know what is said of it")
  func organization() throws {
    let away = Sides.away(Self.trust("{StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}}"))
    let home = Sides.home(Sides.mayAssume)
    for (organizations, outcome) in [
      ([:], Decision.Outcome.unknown), (["111111111111": "o-a1b2c3d4e5"], .allowed),
      (["111111111111": "o-0000000000"], .implicitlyDenied), (["222222222222": "o-a1b2c3d4e5"], .unknown),
    ] {
      var model = AccessModel(
        [try template(home, "home", "111111111111"), try template(away, "away", "222222222222")],
        organizations: organizations)
      let listed = model.crossAccountEdges().map(\.outcome)
      #expect(listed == [outcome])
      let answer = model.ask(Sides.callerARN, "sts:AssumeRole", on: Sides.targetARN)
      #expect(answer.outcome == outcome)
    }
  }
}
