import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A role's trust policy")
struct TrustPolicyTests {
  private func statements(_ policy: TrustPolicy) throws -> String {
    let document = try #require(
      IAM.Role("Role", trusting: policy).declaration.properties["AssumeRolePolicyDocument"])
    let resolved = document.resolved(with: SameStackResolver())
    return try yaml(try #require(resolved.object?["Statement"]))
  }

  @Test(
    "trusts a service by its name",
    arguments: [
      (TrustPolicy.lambda, "lambda"), (.ec2, "ec2"), (.ecsTasks, "ecs-tasks"), (.stepFunctions, "states"),
      (.eventBridge, "events"), (.service("codebuild.amazonaws.com"), "codebuild"), ([.lambda], "lambda"),
    ] as [(TrustPolicy, String)])
  func services(_ policy: TrustPolicy, _ service: String) throws {
    #expect(
      try statements(policy) == """
        - Effect: Allow
          Principal:
            Service: \(service).amazonaws.com
          Action: sts:AssumeRole

        """)
  }

  @Test("lets federated principals in by the action of their kind")
  func federated() throws {
    let oidc = "arn:aws:iam::111111111111:oidc-provider/token.example.com"
    let saml = Resource("AWS::IAM::SAMLProvider", "Staff")
    #expect(
      try statements([.federated(StringValue(oidc)), .federated(saml.ref), .lambda]) == """
        - Effect: Allow
          Principal:
            Federated: !Ref Staff
          Action: sts:AssumeRoleWithSAML
        - Effect: Allow
          Principal:
            Federated: \(oidc)
          Action: sts:AssumeRoleWithWebIdentity
        - Effect: Allow
          Principal:
            Service: lambda.amazonaws.com
          Action: sts:AssumeRole

        """)
  }

  @Test("trusts several principals in one statement")
  func principals() throws {
    #expect(
      try statements([.lambda, .account("222222222222"), .arn("arn:aws:iam::333333333333:role/ci")]) == """
        - Effect: Allow
          Principal:
            AWS:
              - "222222222222"
              - arn:aws:iam::333333333333:role/ci
            Service: lambda.amazonaws.com
          Action: sts:AssumeRole

        """)
  }

  @Test("takes statements of one's own")
  func own() throws {
    let policy = TrustPolicy {
      Allow(
        "sts:AssumeRoleWithWebIdentity",
        to: .federated("arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"),
        when: [.stringLike("token.actions.githubusercontent.com:sub", "repo:example/reports:*")])
    }
    #expect(
      try statements(policy) == """
        - Effect: Allow
          Principal:
            Federated: arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com
          Action: sts:AssumeRoleWithWebIdentity
          Condition:
            StringLike:
              token.actions.githubusercontent.com:sub: repo:example/reports:*

        """)
  }

  @Test("of an empty list trusts nobody, and has no statement without a principal")
  func empty() throws {
    #expect(try statements([]) == "[]\n")
  }
}
