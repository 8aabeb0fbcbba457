import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("What templates leave open is never flatly allowed")
struct DoubtTests {
  private func outcome(
    home: String = Sides.home(Sides.mayAssume), away: String = Sides.away(Sides.trusts)
  ) throws -> Decision.Outcome {
    var model = try model(home: home, away: away)
    let asked = model.ask(Sides.callerARN, "sts:AssumeRole", on: Sides.targetARN)
    let listed = model.crossAccountEdges().filter { $0.principal == Sides.callerARN }
    #expect(listed.allSatisfy { $0.outcome == asked.outcome }, "\(listed.map(\.outcome))")
    return asked.outcome
  }

  private static let conditions = """
    Conditions:
      Never: !Equals [!Ref AWS::AccountId, '000000000000']
      Always: !Not [!Condition Never]
      Open: !Equals [!Ref P, x]
    """

  private static func conditional(_ text: String, _ condition: String) -> String {
    text.replacing("Type: AWS::IAM::Role", with: "Type: AWS::IAM::Role\n    Condition: \(condition)")
      + "\n" + conditions
  }

  @Test(
    "a role under a condition",
    arguments: [("Open", Decision.Outcome.unknown), ("Always", .allowed), ("Missing", .unknown)])
  func condition(name: String, expected: Decision.Outcome) throws {
    #expect(try outcome(home: Self.conditional(Sides.home(Sides.mayAssume), name)) == expected)
    #expect(try outcome(away: Self.conditional(Sides.away(Sides.trusts), name)) == expected)
    // What is denied where the role is there is denied.
    #expect(try outcome(home: Self.conditional(Sides.home(), name)) == .implicitlyDenied)
  }

  @Test("a role whose condition never holds is not there")
  func never() throws {
    var model = try model(
      home: Sides.home(Sides.mayAssume), away: Self.conditional(Sides.away(Sides.trusts), "Never"))
    #expect(model.principal(arn: Sides.targetARN) == nil)
    #expect(model.crossAccountEdges().isEmpty)
  }

  @Test("two roles of one name, whatever path and case")
  func duplicates() throws {
    let second = """
        Second:
          Type: AWS::IAM::Role
          Properties:
            RoleName: CALLER
            Path: /team/
            AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}
      """
    #expect(try outcome(home: Sides.home(Sides.mayAssume, more: second)) == .unknown)
    #expect(
      try outcome(home: Sides.home(Sides.mayAssume, more: second.replacing("CALLER", with: "else")))
        == .allowed)
    // Of another account the same name is another role.
    #expect(try outcome(away: Sides.away(Sides.trusts, more: second)) == .allowed)
  }

  private static func control(
    _ statement: String, type: String = "SERVICE_CONTROL_POLICY", targets: String = "['111111111111']"
  ) -> String {
    """
      Control:
        Type: AWS::Organizations::Policy
        Properties:
          Name: limits
          Type: \(type)
          TargetIds: \(targets)
          Content: {Version: '2012-10-17', Statement: [\(statement)]}
    """
  }

  private static let denies = "{Effect: Deny, Action: 'sts:*', Resource: '*'}"

  @Test(
    "a control policy of the organization",
    arguments: [
      (control(denies), Decision.Outcome.unknown),
      (control("{Effect: Deny, Action: 's3:*', Resource: '*'}"), .allowed),
      (control("{Effect: Allow, Action: 'sts:*', Resource: '*'}"), .allowed),
      (control("{Effect: Allow, Action: 's3:*', Resource: '*'}"), .unknown),
      (control(denies, targets: "['222222222222']"), .allowed),
      (control(denies, targets: "['ou-ab12-12345678']"), .unknown),
      (control(denies, targets: "!Ref Targets"), .unknown),
      (control(denies, type: "TAG_POLICY"), .allowed),
      (control(denies, type: "!Ref Type"), .unknown),
      (
        control(
          "{Effect: Deny, Principal: '*', Action: 'sts:*', Resource: '*'}", type: "RESOURCE_CONTROL_POLICY",
          targets: "['222222222222']"), .unknown
      ),
      (
        control(
          "{Effect: Deny, Principal: '*', Action: 'sts:*', Resource: '*'}", type: "RESOURCE_CONTROL_POLICY"),
        .allowed
      ),
    ])
  func organization(control: String, expected: Decision.Outcome) throws {
    #expect(try outcome(home: Sides.home(Sides.mayAssume, more: control)) == expected)
  }

  @Test(
    "what a macro writes beside properties",
    arguments: [
      (Sides.home(Sides.mayAssume, properties: "Fn::Transform: {Name: M}"), Decision.Outcome.unknown),
      (
        Sides.home(
          Sides.mayAssume,
          more:
            "  Extra:\n    Type: AWS::IAM::Policy\n    Properties: {PolicyName: x, Fn::Transform: {Name: M}}"),
        .unknown
      ),
      (Sides.home(Sides.mayAssume, more: "  Extra:\n    Fn::Transform: {Name: M}"), .unknown),
      (
        Sides.home(
          Sides.mayAssume,
          more: "  Extra:\n    Type: AWS::S3::Bucket\n    Properties: {Fn::Transform: {Name: M}}"),
        .allowed
      ),
      (
        Sides.home().replacing(
          "RoleName: caller",
          with:
            "RoleName: caller\n      Policies: [{PolicyName: p, PolicyDocument: {Version: '2012-10-17', Statement: []}, Fn::Transform: {Name: M}}]"
        ), .unknown
      ),
    ])
  func macros(home: String, expected: Decision.Outcome) throws {
    #expect(try outcome(home: home) == expected)
  }

  @Test("a user in a group that the templates do not make")
  func group() throws {
    let user = """
      Resources:
        User:
          Type: AWS::IAM::User
          Properties: {UserName: u, Groups: [GROUP]}
        Team:
          Type: AWS::IAM::Group
          Properties: {GroupName: team}
      """
    let trust = "{Effect: Allow, Principal: {AWS: '111111111111'}, Action: sts:AssumeRole}"
    for (group, expected) in [("elsewhere", Decision.Outcome.unknown), ("team", .implicitlyDenied)] {
      var model = try model(home: user.replacing("GROUP", with: group), away: Sides.away(trust))
      let decision = model.ask("arn:aws:iam::111111111111:user/u", "sts:AssumeRole", on: Sides.targetARN)
      #expect(decision.outcome == expected, "\(decision.reason)")
    }
  }
}
