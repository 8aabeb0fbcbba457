import CrossAccountYAML
import Testing

@testable import CrossAccountDeployment

@Suite("Stacks as AWS reports them")
struct StackTests {
  @Test(
    "are taken by what can be done next",
    arguments: [
      ("CREATE_COMPLETE", StackStatus.ready("CREATE_COMPLETE")),
      ("UPDATE_ROLLBACK_COMPLETE", .ready("UPDATE_ROLLBACK_COMPLETE")),
      ("ROLLBACK_COMPLETE", .broken("ROLLBACK_COMPLETE")),
      ("DELETE_FAILED", .broken("DELETE_FAILED")),
      ("UPDATE_ROLLBACK_FAILED", .stuck("UPDATE_ROLLBACK_FAILED")),
      ("REVIEW_IN_PROGRESS", .reviewed),
      ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", .busy("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")),
      ("DELETE_COMPLETE", .absent),
    ])
  func statuses(_ text: String, _ status: StackStatus) {
    #expect(StackStatus(text) == status)
  }

  @Test("fail because of their first failure that follows from no other")
  func failureCause() throws {
    let events = try YAMLReader.read(
      Array(
        """
        StackEvents:
          - {EventId: "4", LogicalResourceId: Demo-home, ResourceType: AWS::CloudFormation::Stack, ResourceStatus: ROLLBACK_IN_PROGRESS, ResourceStatusReason: "The following resource(s) failed to create: [Role]."}
          - {EventId: "3", LogicalResourceId: Role, ResourceType: AWS::IAM::Role, ResourceStatus: CREATE_FAILED, ResourceStatusReason: Invalid principal}
          - {EventId: "2", LogicalResourceId: Queue, ResourceType: AWS::SQS::Queue, ResourceStatus: CREATE_FAILED, ResourceStatusReason: Resource creation cancelled}
          - {EventId: "1", LogicalResourceId: Queue, ResourceType: AWS::SQS::Queue, ResourceStatus: CREATE_IN_PROGRESS}
        """.utf8))
    #expect(
      FailureCause.find(in: (StackEvent.all(in: events) ?? []).reversed())
        == "Role (AWS::IAM::Role): Invalid principal")
  }

  @Test("change in the order of what a reader must not miss")
  func changeSet() throws {
    let answer = try YAMLReader.read(
      Array(
        """
        Status: CREATE_COMPLETE
        Changes:
          - ResourceChange: {Action: Modify, LogicalResourceId: Function, ResourceType: AWS::Lambda::Function, Replacement: "False", Details: [{Target: {Attribute: Properties, Name: Timeout, RequiresRecreation: Never}}]}
          - ResourceChange: {Action: Add, LogicalResourceId: Role, ResourceType: AWS::IAM::Role}
          - ResourceChange: {Action: Modify, LogicalResourceId: Table, ResourceType: AWS::DynamoDB::Table, Replacement: "True", Details: [{Target: {Attribute: Properties, Name: TableName, RequiresRecreation: Always}}]}
          - ResourceChange: {Action: Remove, LogicalResourceId: Topic, ResourceType: AWS::SNS::Topic}
        """.utf8))
    let changeSet = ChangeSet(answer)
    #expect(changeSet.state == .ready)
    #expect(
      changeSet.changes.map(\.text) == [
        "! Table  AWS::DynamoDB::Table  (replaced because of TableName; holds data)",
        "+ Role  AWS::IAM::Role  (access)", "~ Function  AWS::Lambda::Function  (Timeout)",
        "- Topic  AWS::SNS::Topic",
      ])
  }

  @Test(
    "have a change set without changes where nothing is new",
    arguments: [
      "The submitted information didn't contain changes. Submit different information to create a change set.",
      "No updates are to be performed.",
    ])
  func emptyChangeSet(_ reason: String) {
    let node = try? YAMLReader.read(Array("{Status: FAILED, StatusReason: \"\(reason)\"}".utf8))
    #expect(node.map { ChangeSet($0).state } == .empty)
  }

  @Test("go at the same time where none waits for another")
  func ranks() {
    let app = AppTarget(
      name: "Demo",
      stacks: [
        Stage.stack("a"), Stage.stack("b", after: ["a"]), Stage.stack("c"), Stage.stack("d", after: ["b"]),
      ])
    #expect(app.ranks.map { $0.map(\.id) } == [["a", "c"], ["b"], ["d"]])
  }
}
