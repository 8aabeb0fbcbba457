import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("A question about sessions and strangers")
struct StrangerTests {
  private static let pathed = Sides.home(Sides.mayAssume).replacing(
    "RoleName: caller", with: "RoleName: caller\n      Path: /team/")
  private static let session = "arn:aws:sts::111111111111:assumed-role/caller/one"
  private static let roleARN = "arn:aws:iam::111111111111:role/team/caller"
  private static let trustsAccount =
    "{Effect: Allow, Principal: {AWS: '111111111111'}, Action: sts:AssumeRole}"

  @Test(
    "knows the path of a session's role",
    arguments: [
      ("{Effect: Allow, Principal: {AWS: '\(roleARN)'}, Action: sts:AssumeRole}", Decision.Outcome.allowed),
      (
        "\(trustsAccount), {Effect: Deny, Principal: {AWS: '\(roleARN)'}, Action: sts:AssumeRole}",
        .explicitlyDenied
      ),
      (
        "\(trustsAccount), {Effect: Deny, Principal: '*', Action: sts:AssumeRole, Condition: "
          + "{ArnLike: {aws:PrincipalArn: 'arn:aws:iam::*:role/team/*'}}}", .explicitlyDenied
      ),
      ("{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: sts:AssumeRole}", .implicitlyDenied),
      ("{Effect: Allow, Principal: {AWS: '\(session)'}, Action: sts:AssumeRole}", .allowed),
      ("{Effect: Allow, Principal: {AWS: '\(session)2'}, Action: sts:AssumeRole}", .implicitlyDenied),
    ])
  func path(trust: String, expected: Decision.Outcome) throws {
    var model = try model(home: Self.pathed, away: Sides.away(trust))
    let decision = model.ask(Self.session, "sts:AssumeRole", on: Sides.targetARN)
    #expect(decision.outcome == expected, "\(decision.reason)")
  }

  @Test(
    "is denied by a trust policy that names somebody else, and else not known",
    arguments: [
      ("arn:aws:iam::333333333333:role/far", Sides.trusts, Decision.Outcome.implicitlyDenied),
      ("arn:aws:iam::333333333333:user/far", Sides.trusts, .implicitlyDenied),
      (
        "arn:aws:iam::333333333333:role/far", "{Effect: Allow, Principal: '*', Action: sts:AssumeRole}",
        .unknown
      ),
      (
        "arn:aws:iam::333333333333:role/far",
        "{Effect: Allow, Principal: {AWS: '333333333333'}, Action: sts:AssumeRole}", .unknown
      ),
      (
        "arn:aws:iam::333333333333:role/far",
        "{Effect: Deny, Principal: {AWS: '333333333333'}, Action: sts:AssumeRole}", .explicitlyDenied
      ),
      (
        "arn:aws:iam::333333333333:role/far", "{Effect: Allow, Principal: !Ref Who, Action: sts:AssumeRole}",
        .unknown
      ),
      // Its role may have a path that the policy names.
      ("arn:aws:sts::333333333333:assumed-role/far/one", Sides.trusts, .unknown),
      ("arn:aws:sts::333333333333:federated-user/far", Sides.trusts, .implicitlyDenied),
      (
        "arn:aws:sts::333333333333:federated-user/far",
        "{Effect: Allow, Principal: '*', Action: sts:AssumeRole}",
        .unknown
      ),
      // Within the account the trust policy is still the one to decide about its role.
      ("arn:aws:iam::222222222222:role/near", Sides.trusts, .implicitlyDenied),
      (
        "arn:aws:iam::222222222222:role/near",
        "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::222222222222:role/near'}, Action: sts:AssumeRole}",
        .unknown
      ),
    ])
  func stranger(principal: String, trust: String, expected: Decision.Outcome) throws {
    var model = try model(home: Sides.home(Sides.mayAssume), away: Sides.away(trust))
    let decision = model.ask(principal, "sts:AssumeRole", on: Sides.targetARN)
    #expect(decision.outcome == expected, "\(decision.reason)")
  }

  @Test(
    "takes tags and a source identity for passed only where both sides allow that",
    arguments: [
      ("sts:AssumeRole", "sts:AssumeRole", ["aws:RequestTag/team": "a"], Decision.Outcome.implicitlyDenied),
      ("'sts:*'", "sts:AssumeRole", ["aws:RequestTag/team": "a"], .implicitlyDenied),
      ("sts:AssumeRole", "'sts:*'", ["aws:requesttag/team": "a"], .implicitlyDenied),
      ("'sts:*'", "'sts:*'", ["aws:RequestTag/team": "a"], .allowed),
      ("sts:AssumeRole", "'sts:*'", ["aws:TagKeys": "team"], .implicitlyDenied),
      ("'sts:*'", "'sts:*'", ["aws:TagKeys": "team"], .allowed),
      ("sts:AssumeRole", "'sts:*'", ["sts:SourceIdentity": "ci"], .implicitlyDenied),
      ("'sts:*'", "sts:AssumeRole", ["sts:SourceIdentity": "ci"], .implicitlyDenied),
      ("'sts:*'", "'sts:*'", ["STS:sourceidentity": "ci"], .allowed),
      ("sts:AssumeRole", "sts:AssumeRole", [:], .allowed),
      ("sts:AssumeRole", "sts:AssumeRole", ["sts:ExternalId": "a,b"], .allowed),
    ])
  func context(own: String, trusted: String, context: [String: String], expected: Decision.Outcome) throws {
    var model = try model(
      home: Sides.home("{Effect: Allow, Action: \(own), Resource: '\(Sides.targetARN)'}"),
      away: Sides.away("{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: \(trusted)}"))
    let decision = model.ask(Sides.callerARN, "sts:AssumeRole", on: Sides.targetARN, context: context)
    #expect(decision.outcome == expected, "\(decision.reason)")
  }

  @Test("names the statements of both sides where both are needed")
  func reason() throws {
    var model = try model(home: Sides.home(Sides.mayAssume), away: Sides.away(Sides.trusts))
    let decision = model.ask(Sides.callerARN, "sts:AssumeRole", on: Sides.targetARN)
    #expect(
      decision.reason
        == "trust policy of target, statement 1, and policy own of caller, statement 1 allow sts:AssumeRole on "
        + "\(Sides.targetARN) to \(Sides.callerARN)")
  }
}
