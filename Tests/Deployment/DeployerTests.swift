import Foundation
import Testing

@testable import CrossAccountDeployment

@Suite("A deployment")
struct DeployerTests {
  private static let noStack = AWSAnswer.error("ValidationError", "Stack with id Demo-home does not exist")
  private static let changes = AWSAnswer.json(
    """
    {"Status": "CREATE_COMPLETE",
     "Changes": [{"ResourceChange": {"Action": "Add", "LogicalResourceId": "Q", "ResourceType": "AWS::SQS::Queue"}}]}
    """)

  @Test("that is answered with no takes its change set back, and runs nothing")
  func declined() throws {
    let stage = Stage(answer: false)
    let aws = ScriptedAWS([
      Stage.identity, ("describe-stacks", Self.noStack), ("create-change-set", .json("{}")),
      ("describe-change-set", Self.changes), ("delete-change-set", .json("")),
    ])
    #expect(try stage.deploy(aws).outcome == .declined)
    #expect(stage.questions == ["Deploy Demo-home?"])
    #expect(aws.operations.contains("delete-change-set"))
    #expect(!aws.operations.contains("execute-change-set"))
  }

  @Test("of a stack that has its template already makes no change set")
  func unchanged() throws {
    let stage = Stage()
    let aws = ScriptedAWS([
      Stage.identity, Stage.state("CREATE_COMPLETE"),
      ("get-template", .json(#"{"TemplateBody": "Resources: {}"}"#)),
    ])
    let result = try stage.deploy(aws)
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.unchanged])
    #expect(!aws.operations.contains("create-change-set"))
  }

  @Test("that is a dry run leaves a new stack alone, and names its resources")
  func dryRun() throws {
    let stack = Stage.stack(template: "Resources: {Role: {Type: AWS::IAM::Role}}")
    let stage = Stage()
    let aws = ScriptedAWS([Stage.identity, ("describe-stacks", Self.noStack)])
    let result = try stage.deploy(aws, stack, isDryRun: true)
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.created])
    #expect(result.stacks.first?.resources.map(\.logicalID) == ["Role"])
    #expect(
      stage.lines.suffix(2) == [
        "  Demo-home in account home (111111111111), us-east-1, new", "    + Role  AWS::IAM::Role  (access)",
      ])
    #expect(!aws.operations.contains("create-change-set") && stage.questions == [])
  }

  @Test("of a stack whose rollback failed says how people let it go back")
  func stuck() {
    let aws = ScriptedAWS([
      Stage.identity, Stage.state("UPDATE_ROLLBACK_FAILED"),
      ("get-template", .json(#"{"TemplateBody": "Resources: {}"}"#)),
    ])
    let error = #expect(throws: DeploymentError.self) { try Stage().deploy(aws) }
    #expect(error?.code == "stack-stuck")
    #expect(error?.notes.last?.contains("continue-update-rollback --stack-name Demo-home") == true)
  }

  @Test("whose change set is refused takes nothing further")
  func refusedChangeSet() {
    let aws = ScriptedAWS([
      Stage.identity, ("describe-stacks", Self.noStack),
      (
        "create-change-set",
        .error("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]")
      ),
    ])
    let error = #expect(throws: DeploymentError.self) { try Stage().deploy(aws) }
    #expect(error?.code == "capabilities")
    #expect(!aws.operations.contains("execute-change-set"))
  }

  @Test("of a template that is too long for a call puts it into the bucket for packages")
  func longTemplate() throws {
    let folder = "/tmp/deployer-tests-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var stack = Stage.stack(template: "Resources: {} #" + String(repeating: "x", count: 51_200))
    stack.packageBucket = "synth-packages-111111111111-us-east-1"
    let aws = ScriptedAWS([
      Stage.identity, ("describe-stacks", Self.noStack), ("put-object", .json("{}")),
      ("create-change-set", .json("{}")), ("describe-change-set", Self.changes),
      ("delete-change-set", .json("")),
    ])
    #expect(try Stage(answer: false).deploy(aws, stack, scratch: folder).outcome == .declined)
    let create = try #require(aws.calls.first { $0.arguments.contains("create-change-set") }).arguments
    let place = try #require(create.firstIndex(of: "--template-url"))
    #expect(
      create[place + 1].hasPrefix(
        "https://synth-packages-111111111111-us-east-1.s3.us-east-1.amazonaws.com/templates/"))
    // Sent to a bucket of this account alone, and nothing is left on the disk.
    let put = try #require(aws.calls.first { $0.arguments.contains("put-object") }).arguments
    #expect(put.contains("--expected-bucket-owner") && put.contains("--checksum-sha256"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("begins with the identity of each account, and ends there in a wrong one")
  func wrongAccount() {
    let aws = ScriptedAWS([
      (
        "get-caller-identity",
        .json(#"{"Account": "999999999999", "Arn": "arn:aws:iam::999999999999:user/x"}"#)
      )
    ])
    let error = #expect(throws: DeploymentError.self) { try Stage().deploy(aws) }
    #expect(error?.code == "wrong-account")
    #expect(aws.operations == ["get-caller-identity"])
  }
}
