import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("The access between accounts as values")
struct EdgeTests {
  private func edges(home: String, away: String, homeAccount: String? = "111111111111") throws -> [String] {
    var model = try model(home: home, away: away, homeAccount: homeAccount)
    return model.crossAccountEdges().map { "\($0.principalName) \($0.outcome) \($0.targetName)" }
  }

  @Test("names who may assume which role")
  func allowed() throws {
    #expect(
      try edges(home: Sides.home(Sides.mayAssume), away: Sides.away(Sides.trusts)) == [
        "caller allowed target"
      ])
  }

  @Test("takes what a caller may choose to be as the trust policy wants it, and lists it")
  func conditions() throws {
    let trust =
      "{Sid: In, Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: sts:AssumeRole, Condition: "
      + "{StringEquals: {sts:ExternalId: abc}, StringLike: {sts:RoleSessionName: 'n-*'}}}"
    var model = try model(home: Sides.home(Sides.mayAssume), away: Sides.away(trust))
    let edge = try #require(model.crossAccountEdges().first)
    #expect(edge.outcome == .allowed)
    #expect(edge.conditions == ["StringEquals sts:ExternalId abc", "StringLike sts:RoleSessionName n-*"])
    #expect(edge.trustStatement == "trust policy of target, statement 1 (In)")
    #expect(edge.callerStatement == "policy own of caller, statement 1")
  }

  @Test("finds whom a trust policy names who may not assume the role after all")
  func denied() throws {
    #expect(
      try edges(home: Sides.home(), away: Sides.away(Sides.trusts)) == ["caller implicitlyDenied target"])
  }

  @Test("of a trusted account has those who may, and leaves out those who may not")
  func account() throws {
    let trust = "{Effect: Allow, Principal: {AWS: '111111111111'}, Action: sts:AssumeRole}"
    #expect(
      try edges(home: Sides.home(Sides.mayAssume), away: Sides.away(trust)) == ["caller allowed target"])
    #expect(try edges(home: Sides.home(), away: Sides.away(trust)) == [])
  }

  @Test("finds principals outside of the templates, of which nothing more is known")
  func outside() throws {
    let trust =
      "{Effect: Allow, Principal: {AWS: ['333333333333', 'arn:aws:iam::444444444444:user/u', '*']}, Action: sts:AssumeRole}"
    #expect(
      try edges(home: Sides.home(), away: Sides.away(trust)) == [
        "* unknown target", "333333333333 unknown target", "arn:aws:iam::444444444444:user/u unknown target",
      ])
  }

  @Test("does not count services, nor roles of the same account")
  func others() throws {
    let trust =
      "{Effect: Allow, Principal: {Service: lambda.amazonaws.com, "
      + "AWS: 'arn:aws:iam::222222222222:role/x'}, Action: sts:AssumeRole}"
    #expect(try edges(home: Sides.home(Sides.mayAssume), away: Sides.away(trust)) == [])
  }

  @Test(
    "are found in every branch of Fn::If",
    arguments: [
      "!If [Unknown, {Statement: [TRUST]}, {Statement: []}]", "{Statement: !If [Unknown, [TRUST], []]}",
      "{Statement: [!If [Unknown, TRUST, !Ref AWS::NoValue]]}",
      "{Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: !If [Unknown, {AWS: CALLER}, {Service: s}]}}",
      "{Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: {AWS: !If [Unknown, CALLER, !Ref AWS::NoValue]}}}",
      "{Statement: {Effect: !If [Unknown, Allow, Deny], Action: sts:AssumeRole, Principal: {AWS: CALLER}}}",
      "{Statement: {Effect: Allow, Action: !If [Unknown, sts:AssumeRole, sts:TagSession], Principal: {AWS: CALLER}}}",
    ])
  func branches(trust: String) throws {
    let document = trust.replacing("TRUST", with: Sides.trusts).replacing(
      "CALLER", with: "'\(Sides.callerARN)'")
    let away = role("Target", "RoleName: target\nAssumeRolePolicyDocument: \(document)")
    #expect(try edges(home: Sides.home(Sides.mayAssume), away: away) == ["caller unknown target"])
  }

  @Test(
    "are not known, and not absent, where a function hides who is trusted",
    arguments: [
      "!Ref Trust", "{Statement: !Ref Trust}", "{Statement: [!Ref Trust]}",
      "{Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: !Ref Trust}}",
      "{Statement: {Effect: Allow, Action: sts:AssumeRole, Principal: {AWS: !Ref Trust}}}",
    ])
  func hidden(trust: String) throws {
    let away = role("Target", "RoleName: target\nAssumeRolePolicyDocument: \(trust)")
    #expect(try edges(home: Sides.home(Sides.mayAssume), away: away) == ["(Ref) unknown target"])
  }

  @Test(
    "name whom a policy lets in by leaving others out, or by a pattern of actions",
    arguments: [
      ("NotPrincipal: {AWS: '333333333333'}, Action: sts:AssumeRole", "allowed"),
      ("Principal: {AWS: '111111111111'}, Action: 'sts:A*'", "allowed"),
      ("Principal: {AWS: CALLER}, Action: 'sts:Assume?ole'", "allowed"),
      ("Principal: {AWS: CALLER}, NotAction: 'iam:*'", "allowed"),
      ("NotPrincipal: {AWS: '111111111111'}, Action: sts:AssumeRole", nil),
      ("Principal: {AWS: CALLER}, Action: 'sts:AssumeRoleWith*'", nil),
      ("Principal: {AWS: CALLER}, NotAction: 'sts:*'", nil),
    ])
  func patterns(statement: String, expected: String?) throws {
    let trust = "{Effect: Allow, \(statement.replacing("CALLER", with: "'\(Sides.callerARN)'"))}"
    let found = try edges(home: Sides.home(Sides.mayAssume), away: Sides.away(trust))
    #expect(found.filter { $0.hasPrefix("caller") } == (expected.map { ["caller \($0) target"] } ?? []))
    #expect(found.contains("* unknown target") == statement.hasPrefix("NotPrincipal"))
  }

  @Test(
    "are not known, and not absent, where the policy cannot be read or is rewritten",
    arguments: [
      Sides.away("{Effect: Perhaps, Principal: {AWS: '333333333333'}, Action: sts:AssumeRole}"),
      Sides.away("{Effect: Allow, Principal: {Group: x}, Action: sts:AssumeRole}"),
      Sides.away("{Effect: Allow, Principal: {Service: x}, Action: 's*:AssumeRole'}"),
      Sides.away(more: "Transform: MyMacro"),
      Sides.away(properties: "Fn::Transform: {Name: MyMacro}"),
      role("Target", "RoleName: target\nAssumeRolePolicyDocument: 5"),
      Sides.away().replacing(
        "Type: AWS::IAM::Role", with: "Type: AWS::IAM::Role\n    Fn::Transform: {Name: M}"),
    ])
  func unreadable(away: String) throws {
    #expect(
      try edges(home: Sides.home(Sides.mayAssume), away: away).filter { !$0.hasPrefix("caller") }
        == ["(anybody) unknown target"])
  }

  @Test("is not known where an account is not")
  func unknownAccount() throws {
    #expect(
      try edges(home: Sides.home(Sides.mayAssume), away: Sides.away(Sides.trusts), homeAccount: nil)
        == ["\(Sides.callerARN) unknown target"])
  }

  @Test("compares by who may do what, not by where it is declared")
  func comparing() throws {
    var first = try model(home: Sides.home(Sides.mayAssume), away: Sides.away(Sides.trusts))
    var second = try model(
      home: "# Moved\n" + Sides.home(Sides.mayAssume), away: Sides.away(Sides.trusts))
    let same = first.crossAccountEdges() == second.crossAccountEdges()
    #expect(same)
  }
}
