import Testing

@testable import CrossAccountDeployment

@Suite("A removal")
struct DestroyerTests {
  private static let resources = AWSAnswer.json(
    """
    {"StackResourceSummaries": [
      {"LogicalResourceId": "Role", "ResourceType": "AWS::IAM::Role", "PhysicalResourceId": "audit"},
      {"LogicalResourceId": "Kept", "ResourceType": "AWS::S3::Bucket", "PhysicalResourceId": "kept"},
      {"LogicalResourceId": "Table", "ResourceType": "AWS::DynamoDB::Table", "PhysicalResourceId": "orders"}]}
    """)

  private func destroy(_ aws: ScriptedAWS, _ stage: Stage) throws(DeploymentError) -> RunResult {
    let stack = Stage.stack(
      template: "Resources: {Kept: {Type: AWS::S3::Bucket, DeletionPolicy: Retain}}")
    let sessions = try AccountSessions(
      [(Stage.home, "us-east-1")], known: [Stage.home], settings: AccessSettings(), caller: aws,
      dialogue: stage.dialogue)
    return try Destroyer(caller: aws, sessions: sessions, dialogue: stage.dialogue, isDryRun: false)
      .destroy([AppTarget(name: "Demo", stacks: [stack])])
  }

  @Test("names what holds data before it asks, and with no as the answer deletes nothing")
  func namesData() throws {
    let aws = ScriptedAWS([
      Stage.identity, Stage.state("CREATE_COMPLETE"), ("list-stack-resources", Self.resources),
    ])
    let stage = Stage(answer: false)
    #expect(try destroy(aws, stage).outcome == .declined)
    #expect(
      stage.lines.suffix(3) == [
        "  DELETED with data  Table  AWS::DynamoDB::Table  orders", "  stays  Kept  AWS::S3::Bucket  kept",
        "  - Role  AWS::IAM::Role  audit",
      ])
    #expect(stage.questions == ["Delete Demo-home permanently?"])
    #expect(!aws.operations.contains("delete-stack"))
  }

  @Test("of what is not there is done")
  func nothing() throws {
    let aws = ScriptedAWS([
      Stage.identity,
      ("describe-stacks", .error("ValidationError", "Stack with id Demo-home does not exist")),
    ])
    let result = try destroy(aws, Stage())
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.absent])
  }
}
