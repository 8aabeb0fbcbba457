import Testing

@testable import CrossAccountDeployment

@Suite("A removal")
struct DestroyerTests {
  private static let deployed = """
    Resources:
      Role: {Type: AWS::IAM::Role}
      Kept: {Type: AWS::S3::Bucket, DeletionPolicy: Retain}
      Careful: {Type: AWS::S3::Bucket, DeletionPolicy: RetainExceptOnCreate}
      Orders: {Type: AWS::DynamoDB::Table}
      Cluster: {Type: AWS::RDS::DBCluster}
      Volume: {Type: AWS::EC2::Volume, DeletionPolicy: Snapshot}
      Chosen: {Type: AWS::S3::Bucket, DeletionPolicy: !If [C, Retain, Delete]}
    """

  /// The definitions say the opposite of what is deployed.
  private static let defined = """
    Resources:
      Kept: {Type: AWS::S3::Bucket}
      Orders: {Type: AWS::DynamoDB::Table, DeletionPolicy: Retain}
    """

  private static let lines = [
    "  DELETED with data  Orders  AWS::DynamoDB::Table  physical-Orders",
    "  perhaps DELETED with data  Chosen  AWS::S3::Bucket  physical-Chosen",
    "  deleted after a snapshot, which stays  Cluster  AWS::RDS::DBCluster  physical-Cluster",
    "  deleted after a snapshot, which stays  Volume  AWS::EC2::Volume  physical-Volume",
    "  stays  Careful  AWS::S3::Bucket  physical-Careful", "  stays  Kept  AWS::S3::Bucket  physical-Kept",
    "  - Role  AWS::IAM::Role  physical-Role",
  ]

  @Test("goes by the template that is deployed, and with no as the answer deletes nothing")
  func namesData() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.deployed)
    let stage = Stage(answer: false)
    #expect(try stage.destroy(aws, [Stage.stack(template: Self.defined)]).outcome == .declined)
    #expect(Array(stage.lines.suffix(Self.lines.count)) == Self.lines)
    #expect(stage.questions == ["Delete Demo-home permanently?"])
    #expect(!aws.operations.contains("delete-stack"))
  }

  @Test(
    "names what it cannot know: a template that AWS does not return, a nested stack that cannot be looked into"
  )
  func doubts() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: "Resources: {Orders: {Type: AWS::DynamoDB::Table}}")
    aws.interfere = { $0.arguments[1] == "get-template" ? .error("AccessDenied", "no") : nil }
    let stage = Stage(answer: false)
    _ = try stage.destroy(aws, [Stage.stack(template: Self.defined)])
    #expect(
      stage.lines.suffix(2) == [
        "  the template of the stack cannot be read: what stays is not known",
        "  perhaps DELETED with data  Orders  AWS::DynamoDB::Table  physical-Orders",
      ])
  }

  @Test("names what nested stacks hold, and what goes with a stack set")
  func nested() throws {
    let aws = SimulatedAWS()
    let inner = aws.add("inner", "CREATE_COMPLETE", template: "Resources: {T: {Type: AWS::DynamoDB::Table}}")
    aws.add(
      "Demo-home", "CREATE_COMPLETE",
      template:
        "Resources: {Inner: {Type: AWS::CloudFormation::Stack}, Fleet: {Type: AWS::CloudFormation::StackSet}}"
    )
    aws.physicalIDs["Inner"] = inner
    let stage = Stage(answer: false)
    _ = try stage.destroy(aws, [Stage.stack()])
    #expect(
      Set(stage.lines.suffix(3)) == [
        "  DELETED with data  Inner/T  AWS::DynamoDB::Table  physical-T",
        "  DELETED with the stacks of its accounts  Fleet  AWS::CloudFormation::StackSet  physical-Fleet",
        "  - Inner  AWS::CloudFormation::Stack  \(inner)",
      ])
  }

  @Test("says beforehand that a stack is protected")
  func protected() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE")
    aws.protect("Demo-home")
    let stage = Stage()
    let error = #expect(throws: DeploymentError.self) { try stage.destroy(aws, [Stage.stack()]) }
    #expect(stage.text.contains("termination protection is on"))
    #expect(error?.message.contains("cannot be deleted while protected") == true)
    #expect(aws.stack("Demo-home")?.status == "CREATE_COMPLETE")
  }

  @Test("is done when AWS reports it done")
  func deletes() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE")
    let result = try Stage().destroy(aws, [Stage.stack()])
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.deleted])
    #expect(aws.stack("Demo-home") == nil)
  }

  @Test("of what is not there is done")
  func nothing() throws {
    let result = try Stage().destroy(SimulatedAWS(), [Stage.stack()])
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.absent])
  }

  @Test(
    "of a stack that has to be made again shows what it holds and asks on its own, before anything is deployed",
    arguments: ["DELETE_FAILED", "ROLLBACK_FAILED", "CREATE_FAILED", "ROLLBACK_COMPLETE"], [true, false])
  func broken(_ status: String, _ isDryRun: Bool) throws {
    let aws = SimulatedAWS()
    let template = "Resources: {Orders: {Type: AWS::DynamoDB::Table}}"
    aws.add("Demo-home", status, template: template)
    let stage = Stage(answer: false)
    let result = try stage.deploy(aws, Stage.stack(template: template), isDryRun: isDryRun)
    #expect(
      stage.text.contains(
        "Demo-home in account home (111111111111), us-east-1 is \(status) and has to be deleted"))
    #expect(stage.lines.contains("  DELETED with data  Orders  AWS::DynamoDB::Table  physical-Orders"))
    #expect(
      stage.questions
        == (isDryRun
          ? [] : ["Delete what is left of stack Demo-home, with the data named above, and create it again?"]))
    #expect(result.outcome == (isDryRun ? .done : .declined))
    #expect(aws.stack("Demo-home")?.status == status)
  }

  @Test("of a broken stack with yes as the answer makes way for a new one")
  func recreated() throws {
    let aws = SimulatedAWS()
    let old = aws.add("Demo-home", "ROLLBACK_COMPLETE", template: "")
    let stage = Stage()
    #expect(try stage.deploy(aws, Stage.stack(template: Self.defined)).outcome == .done)
    #expect(stage.lines.contains("  it holds nothing"))
    #expect(aws.stacks[old]?.status == "DELETE_COMPLETE")
    #expect(aws.stack("Demo-home")?.status == "CREATE_COMPLETE")
  }
}
