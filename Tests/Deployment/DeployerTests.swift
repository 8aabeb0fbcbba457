import Foundation
import Testing

@testable import CrossAccountDeployment

@Suite("A deployment")
struct DeployerTests {
  private static let queue = "Resources: {Q: {Type: AWS::SQS::Queue}}"
  private static let table = "Resources: {T: {Type: AWS::DynamoDB::Table}}"

  @Test("of a new stack that is answered with no leaves nothing behind")
  func declined() throws {
    let stage = Stage(answer: false)
    let aws = SimulatedAWS()
    #expect(try stage.deploy(aws, Stage.stack(template: Self.queue)).outcome == .declined)
    #expect(stage.questions == ["Deploy Demo-home?"])
    #expect(aws.stacks.isEmpty)
  }

  @Test("of a stack that is there takes its change set back when it is answered with no")
  func declinedUpdate() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    #expect(try Stage(answer: false).deploy(aws, Stage.stack(template: Self.table)).outcome == .declined)
    #expect(aws.stack("Demo-home")?.changeSets.isEmpty == true)
    #expect(aws.stack("Demo-home")?.template == Self.queue)
    #expect(!aws.operations.contains("delete-stack"))
  }

  @Test("of a stack that has its template already makes no change set")
  func unchanged() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    let result = try Stage().deploy(aws, Stage.stack(template: Self.queue))
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.unchanged])
    #expect(!aws.operations.contains("create-change-set"))
  }

  @Test(
    "asks AWS what changes where an equal template may mean a change",
    arguments: [
      "{Parameters: {P: {Type: 'AWS::SSM::Parameter::Value<String>', Default: p}}, Resources: {Q: {Type: AWS::SQS::Queue}}}",
      "{Transform: AWS::LanguageExtensions, Resources: {Q: {Type: AWS::SQS::Queue}}}",
    ])
  func readsOutside(_ template: String) throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: template)
    let result = try Stage().deploy(aws, Stage.stack(template: template))
    #expect(result.stacks.map(\.change) == [.unchanged])
    #expect(aws.operations.contains("create-change-set") && !aws.operations.contains("execute-change-set"))
  }

  @Test("that is a dry run leaves a new stack alone, and names its resources")
  func dryRun() throws {
    let stack = Stage.stack(template: "Resources: {Role: {Type: AWS::IAM::Role}}")
    let stage = Stage()
    let aws = SimulatedAWS()
    let result = try stage.deploy(aws, stack, isDryRun: true)
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.created])
    #expect(result.stacks.first?.resources.map(\.logicalID) == ["Role"])
    #expect(
      stage.lines.suffix(2) == [
        "  Demo-home in account home (111111111111), us-east-1, new", "    + Role  AWS::IAM::Role  (access)",
      ])
    #expect(aws.stacks.isEmpty && stage.questions == [])
  }

  @Test(
    "of a stack that no update can start from names the command that AWS accepts there",
    arguments: [
      ("UPDATE_ROLLBACK_FAILED", "continue-update-rollback"), ("UPDATE_FAILED", "rollback-stack"),
      ("IMPORT_ROLLBACK_FAILED", "describe-stack-events"),
    ])
  func stuck(_ status: String, _ command: String) {
    let aws = SimulatedAWS()
    aws.add("Demo-home", status)
    let error = #expect(throws: DeploymentError.self) { try Stage().deploy(aws) }
    #expect(error?.code == "stack-stuck")
    #expect(error?.notes.last?.contains("aws cloudformation \(command) --stack-name Demo-home") == true)
  }

  @Test("that AWS refuses takes nothing further", arguments: ["create-stack", "create-change-set"])
  func refused(_ operation: String) {
    let aws = SimulatedAWS()
    if operation == "create-change-set" { aws.add("Demo-home", "CREATE_COMPLETE", template: Self.table) }
    aws.interfere = {
      $0.arguments[1] == operation
        ? .error("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]") : nil
    }
    let error = #expect(throws: DeploymentError.self) {
      try Stage().deploy(aws, Stage.stack(template: Self.queue))
    }
    #expect(error?.code == "capabilities")
    #expect(!aws.operations.contains("execute-change-set"))
  }

  @Test("waits for what another run does, and says what that is; not for ever")
  func busy() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "UPDATE_IN_PROGRESS", template: Self.queue)
    let stage = Stage()
    let error = #expect(throws: DeploymentError.self) {
      try stage.deploy(aws, Stage.stack(template: Self.table))
    }
    #expect(error?.code == "stack-busy")
    #expect(
      error?.message
        == "stack Demo-home in account home (111111111111), us-east-1 has been busy for 60 minutes: "
        + "it is UPDATE_IN_PROGRESS since 12:00:00")
    #expect(stage.text.contains("Waiting for Demo-home in account home"))
    #expect(!aws.operations.contains("create-change-set"))
  }

  @Test(
    "does not take an answer without a stack for a stack that is not there",
    arguments: ["", "{}", #"{"Stacks": []}"#])
  func emptyAnswer(_ answer: String) {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    aws.interfere = { $0.arguments[1] == "describe-stacks" ? .json(answer) : nil }
    let error = #expect(throws: DeploymentError.self) { try Stage().deploy(aws) }
    #expect(error?.message.hasSuffix("cannot be understood") == true)
    #expect(!aws.operations.contains("create-stack"))
  }

  @Test("of a template that is too long for a call puts it into the bucket for packages")
  func longTemplate() throws {
    let folder = "/tmp/deployer-tests-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var stack = Stage.stack(template: "Resources: {} #" + String(repeating: "x", count: 51_200))
    stack.packageBucket = "synth-packages-111111111111-us-east-1"
    let aws = SimulatedAWS()
    #expect(try Stage().deploy(aws, stack, scratch: folder).outcome == .done)
    let create = try #require(aws.calls.first { $0.arguments.contains("create-stack") }).arguments
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
