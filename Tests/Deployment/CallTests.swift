import Testing

@testable import CrossAccountDeployment

@Suite("Calls of the AWS CLI")
struct CallTests {
  @Test("carry credentials in their environment only")
  func credentials() {
    let session = SessionCredentials(accessKeyID: "ASIAKEY", secretAccessKey: "secret", sessionToken: "token")
    let call = AWSCall(["sts", "get-caller-identity"], region: "us-east-1", access: .session(session))
    #expect(call.commandLine == ["sts", "get-caller-identity", "--region", "us-east-1", "--output", "json"])
    #expect(call.environment["AWS_SECRET_ACCESS_KEY"] == "secret")
    #expect(call.hiddenVariables == ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"])
    #expect(!"\(call)".contains("secret"))
  }

  @Test("with a profile see no credentials of the environment")
  func profile() {
    let call = AWSCall(["s3api", "head-object"], region: "eu-west-1", access: .profile("home"))
    #expect(call.commandLine.suffix(2) == ["--profile", "home"])
    #expect(call.hiddenVariables == ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"])
  }

  @Test("need the AWS CLI")
  func noCLI() {
    let error = #expect(throws: DeploymentError.self) {
      try AWSCommandLine(environment: ["PATH": "/nowhere"])
    }
    #expect(error?.message == "the AWS CLI is not on the PATH")
  }

  @Test(
    "land in a session of a role, whatever the role's path is",
    arguments: [
      ("arn:aws:sts::222222222222:assumed-role/audit/me", true),
      ("arn:aws:sts::222222222222:assumed-role/auditor/me", false),
      ("arn:aws:sts::333333333333:assumed-role/audit/me", false),
      ("arn:aws-cn:sts::222222222222:assumed-role/audit/me", false),
      ("nonsense", false),
    ])
  func sessions(_ session: String, _ isOne: Bool) {
    #expect(AssumedRoles.isSession(session, of: "arn:aws:iam::222222222222:role/team/audit") == isOne)
  }
}
