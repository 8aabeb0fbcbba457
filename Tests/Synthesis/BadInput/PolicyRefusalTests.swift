import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A policy is refused")
struct PolicyRefusalTests {
  private func app(_ resource: some DeclaredResource) -> TestApp {
    TestApp { Stack("s", in: Accounts.home) { resource } }
  }

  @Test("when it has a character that IAM refuses, wherever it stands")
  func characters() {
    let role = IAM.Role(  // <role>
      "Role",
      trusting: TrustPolicy { Allow("sts:AssumeRole", to: .lambda, sid: "Dash–") }
    ) {
      Allow("s3:GetObject", on: "arn:aws:s3:::größe/✓")
      InlinePolicy("own") { Allow("s3:GetObject", on: "arn:aws:s3:::b/\u{1}") }
    }
    #expect(
      refusal(app(role)) == """
        <role>: error: resource Role: Properties.AssumeRolePolicyDocument: 'Dash–' contains U+2013, which IAM \
        refuses in policies; use U+0020 to U+00FF, tabs and line ends [policy-character]
        <role>: error: resource Role: Properties.Policies[0].PolicyDocument: 'arn:aws:s3:::größe/✓' contains \
        U+2713, which IAM refuses in policies; use U+0020 to U+00FF, tabs and line ends [policy-character]
        <role>: error: resource Role: Properties.Policies[1].PolicyDocument: 'arn:aws:s3:::b/\\u{1}' contains \
        U+0001, which IAM refuses in policies; use U+0020 to U+00FF, tabs and line ends [policy-character]
        """)
  }

  @Test("when a managed policy is too long, or has such a character")
  func managed() {
    let policy = IAM.ManagedPolicy(  // <policy>
      "Policy",
      policyDocument: PolicyDocument {
        for number in 0..<200 { Allow("s3:GetObject", on: "arn:aws:s3:::reports/\(number)-€") }
      }.typed())
    #expect(
      refusal(app(policy)) == """
        <policy>: error: managed policy Policy: 16,928 of 6,144 characters, white space not counted; split \
        the policy [policy-size]
        <policy>: error: resource Policy: Properties.PolicyDocument: 'arn:aws:s3:::reports/0-€' contains \
        U+20AC, which IAM refuses in policies; use U+0020 to U+00FF, tabs and line ends [policy-character]
        """)
  }

  @Test("when a statement of a role's own policy lacks an element, or has one too many")
  func identityShape() {
    let role = IAM.Role("Role", trusting: .lambda) {  // <role>
      Allow("s3:GetObject")
      Allow(on: "*")
      InlinePolicy("principal") { Allow("s3:ListBucket", to: .lambda, on: "*") }
      InlinePolicy("empty") {}
    }
    #expect(
      refusal(app(role)) == """
        <role>: error: resource Role: Properties.Policies[0].PolicyDocument.Statement[0]: the statement for \
        "s3:GetObject" names no resource; add Resource (in Swift 'on:') [policy-shape]
        <role>: error: resource Role: Properties.Policies[0].PolicyDocument.Statement[1]: the statement names no \
        action [policy-shape]
        <role>: error: resource Role: Properties.Policies[1].PolicyDocument.Statement[0]: the statement for \
        "s3:ListBucket" names a principal; an identity policy applies to whoever it is attached to [policy-shape]
        note: the resource's policies have 1 more of this kind
        """)
  }

  @Test("when a statement of a trust policy lacks an element, or has one too many")
  func trustShape() {
    let role = IAM.Role(  // <role>
      "Role",
      trusting: TrustPolicy {
        Allow("sts:AssumeRole")
        Allow("sts:TagSession", to: .everyone)
        Allow("sts:SetSourceIdentity", to: .lambda, on: "*")
        Allow(to: .lambda)
        Statement(.allow).excluding(.lambda)
      })
    #expect(
      refusal(app(role)) == """
        <role>: error: resource Role: Properties.AssumeRolePolicyDocument.Statement[0]: the statement for \
        "sts:AssumeRole" names no principal; add Principal (in Swift 'to:') [policy-shape]
        <role>: error: resource Role: Properties.AssumeRolePolicyDocument.Statement[1]: the statement for \
        "sts:AssumeRole" has NotPrincipal, which trust policies do not support [policy-shape]
        <role>: error: resource Role: Properties.AssumeRolePolicyDocument.Statement[2]: the statement for \
        "sts:TagSession" has the principal '*', which trust policies do not support; write AWS: "*" with a \
        condition (in Swift .anyAWS) [policy-shape]
        note: the resource's policies have 2 more of this kind
        """)
  }

  @Test("never for what a function writes, or for a macro's own statement")
  func functions() {
    let role = IAM.Role(
      "Role",
      assumeRolePolicyDocument: [
        "Version": "2012-10-17",
        "Statement": [["Fn::Transform": ["Name": "Trust"]], .intrinsic(.ref("AWS::NoValue"))],
      ])
    #expect(remarks(app(role)) == "")
  }

  @Test("with a warning only, when a statement's conditions would widen each other")
  func repeatedCondition() {
    let conditions: [Condition] = [
      .stringEquals("aws:PrincipalTag/team", "a"), .stringEquals("aws:PrincipalTag/Team", "b"),
      .stringNotEquals("aws:PrincipalTag/stage", "a"), .stringNotEquals("aws:PrincipalTag/stage", "b"),
      .bool("aws:SecureTransport", true), .bool("aws:SecureTransport", true),
    ]
    let role = IAM.Role("Role", trusting: .lambda) {  // <role>
      Allow("s3:GetObject", on: "*", when: conditions)
    }
    #expect(
      remarks(app(role)) == """
        <role>: warning: Role.Policies: a statement asks for aws:PrincipalTag/Team twice with StringEquals, \
        and IAM accepts the values of either; write one condition with all values if that is intended \
        [condition-repeated]
        """)
    #expect(remarks(app(role.suppress("condition-repeated", because: "either team may read"))) == "")
  }
}

extension Statement {
  fileprivate func excluding(_ principal: Principal) -> Statement {
    var statement = self
    statement.actions = ["sts:AssumeRole"]
    statement.notPrincipals = [principal]
    return statement
  }
}
