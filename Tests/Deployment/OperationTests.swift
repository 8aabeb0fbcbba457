import CrossAccountYAML
import Testing

@testable import CrossAccountDeployment

@Suite("The end of an operation")
struct OperationTests {
  private static let queue = "Resources: {Q: {Type: AWS::SQS::Queue}}"
  private static let two = "Resources: {Q: {Type: AWS::SQS::Queue}, R: {Type: AWS::SQS::Queue}}"

  private static func error(_ code: String) -> AWSAnswer { .error(code, "Rate exceeded") }

  @Test("is an update's own: an old UPDATE_COMPLETE is never taken for it, whatever calls fail on the way")
  func throttledEvents() throws {
    for lost in 0..<4 {
      let aws = SimulatedAWS()
      aws.add("Demo-home", "UPDATE_COMPLETE", template: Self.queue)
      aws.failing = ["R"]
      var polls = 0
      aws.interfere = { call in
        guard call.arguments[1] == "describe-stack-events" else { return nil }
        polls += 1
        return polls == lost + 1 ? Self.error("Throttling") : nil
      }
      let error = #expect(throws: DeploymentError.self) {
        try Stage().deploy(aws, Stage.stack(template: Self.two))
      }
      #expect(error?.code == "stack-failed")
      #expect(error?.message.hasSuffix("failed to deploy: R (AWS::SQS::Queue): it is refused") == true)
      #expect(
        error?.notes == [
          "its status is UPDATE_ROLLBACK_COMPLETE: it is back in its previous state; fix the cause and deploy again"
        ])
      #expect(aws.stack("Demo-home")?.status == "UPDATE_ROLLBACK_COMPLETE")
    }
  }

  @Test("is a success where the operation's own events say so")
  func success() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "UPDATE_ROLLBACK_COMPLETE", template: Self.queue)
    let stage = Stage()
    let result = try stage.deploy(aws, Stage.stack(template: Self.two))
    #expect(result.outcome == .done && result.stacks.map(\.change) == [.updated])
    #expect(aws.stack("Demo-home")?.status == "UPDATE_COMPLETE")
    #expect(stage.lines.contains("  Demo-home: UPDATE_COMPLETE"))
  }

  @Test(
    "is unknown, and not a success, when AWS stops answering",
    arguments: [error("Throttling"), error("ServiceUnavailable"), .json("{}"), .json(""), .json("{")])
  func silence(_ answer: AWSAnswer) throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "UPDATE_COMPLETE", template: Self.queue)
    aws.interfere = { $0.arguments[1] == "describe-stack-events" ? answer : nil }
    let stage = Stage()
    let error = #expect(throws: DeploymentError.self) {
      try stage.deploy(aws, Stage.stack(template: Self.two))
    }
    #expect(error?.code == "outcome-unknown")
    #expect(error?.notes.first?.contains("may still be running") == true)
    // With pauses that grow, and an end.
    #expect(stage.waited > 60 && stage.waited < 3_600)
  }

  @Test("is unknown when AWS never reports an event of it")
  func noEvents() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "UPDATE_COMPLETE", template: Self.queue)
    let old = aws.run([
      AWSCall(
        ["cloudformation", "describe-stack-events", "--stack-name", "Demo-home"], region: "us-east-1",
        access: .ambient)
    ])[0]
    aws.interfere = { $0.arguments[1] == "describe-stack-events" ? old : nil }
    let error = #expect(throws: DeploymentError.self) {
      try Stage().deploy(aws, Stage.stack(template: Self.two))
    }
    #expect(error?.code == "outcome-unknown")
  }

  @Test("is not that of a nested stack, nor of another run's operation")
  func foreignEvents() {
    func event(
      _ id: String, _ status: String, token: String? = "ours", physicalID: String = "arn:stack"
    ) -> StackEvent {
      var event = StackEvent(.null)
      event.id = id
      event.stackID = "arn:stack"
      event.physicalID = physicalID
      event.type = "AWS::CloudFormation::Stack"
      event.status = status
      event.token = token
      return event
    }
    func end(_ newestFirst: [StackEvent]) -> OperationResult.End? {
      var log = OperationLog(StackOperation(stack: Stage.stack(), stackID: "arn:stack", token: "ours"))
      _ = log.add(newestFirst, isCut: false)
      return log.end
    }
    let start = event("1", "UPDATE_IN_PROGRESS")
    let nested = event("2", "UPDATE_COMPLETE", physicalID: "arn:nested")
    #expect(end([nested, start, event("0", "UPDATE_COMPLETE", token: nil)]) == nil)
    #expect(end([event("3", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), nested, start]) == nil)
    #expect(end([event("4", "UPDATE_COMPLETE"), nested, start]) == .own("UPDATE_COMPLETE"))
    // Another operation before ours, after ours, and in the place of ours.
    let other = event("5", "UPDATE_COMPLETE", token: "theirs")
    #expect(end([other]) == nil)
    #expect(end([start, other]) == nil)
    #expect(end([other, event("4", "UPDATE_ROLLBACK_COMPLETE"), start]) == .own("UPDATE_ROLLBACK_COMPLETE"))
    #expect(end([other, start]) == .foreign("UPDATE_COMPLETE"))
    #expect(end([event("6", "DELETE_COMPLETE", token: "theirs"), start]) == .foreign("DELETE_COMPLETE"))
  }

  @Test("is seen in a long history of which AWS shows only the newest part")
  func longHistory() throws {
    let aws = SimulatedAWS()
    let resources = (0..<700).map { "R\($0): {Type: AWS::SQS::Queue}" }.joined(separator: ", ")
    let template = "Resources: {\(resources)}"
    aws.failing = ["R690"]
    // All events are there at the second look.
    let stage = Stage()
    aws.interfere = { call in
      if call.arguments[1] == "describe-stack-events" {
        for _ in 0..<800 { _ = aws.run([]) }
      }
      return nil
    }
    let error = #expect(throws: DeploymentError.self) {
      try stage.deploy(aws, Stage.stack(template: template))
    }
    #expect(error?.message.contains("R690 (AWS::SQS::Queue): it is refused") == true)
  }

  @Test(
    "comes although the answer to its beginning was lost", arguments: ["create-stack", "execute-change-set"])
  func lostStart(_ operation: String) throws {
    let aws = SimulatedAWS()
    if operation == "execute-change-set" { aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue) }
    var isLost = false
    aws.interfere = { call in
      guard call.arguments[1] == operation, !isLost else { return nil }
      isLost = true
      // It arrives, and its answer does not.
      _ = aws.run([call])
      return AWSAnswer(status: 255, error: "Connection was closed before we received a valid response")
    }
    let result = try Stage().deploy(aws, Stage.stack(template: Self.two))
    #expect(result.outcome == .done)
    #expect(aws.stack("Demo-home")?.template == Self.two)
    #expect(aws.stacks.count == 1)
  }

  @Test("of a stack that another run deletes meanwhile is no success")
  func deletedMeanwhile() throws {
    let aws = SimulatedAWS()
    let id = aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    aws.interfere = { call in
      if call.arguments[1] == "describe-stack-events", aws.stacks[id]?.status == "UPDATE_IN_PROGRESS" {
        _ = aws.run([
          AWSCall(
            ["cloudformation", "delete-stack", "--stack-name", id], region: "us-east-1", access: .ambient)
        ])
      }
      return nil
    }
    let error = #expect(throws: DeploymentError.self) {
      try Stage().deploy(aws, Stage.stack(template: Self.two))
    }
    #expect(error?.code == "outcome-unknown")
    #expect(error?.message.hasSuffix("the stack is DELETE_COMPLETE now") == true)
  }

  @Test(
    "with a failed rollback says so, and what helps",
    arguments: [
      (false, "ROLLBACK_FAILED", "some of its resources are left"),
      (true, "UPDATE_ROLLBACK_FAILED", "continue-update-rollback --stack-name Demo-home"),
    ])
  func failedRollback(_ isUpdate: Bool, _ status: String, _ words: String) throws {
    let aws = SimulatedAWS()
    if isUpdate { aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue) }
    aws.failing = ["R"]
    aws.rollbackFails = true
    let error = #expect(throws: DeploymentError.self) {
      try Stage().deploy(aws, Stage.stack(template: Self.two))
    }
    let note = try #require(error?.notes.first)
    #expect(note.hasPrefix("its status is \(status): ") && note.contains(words))
    #expect(!note.contains("previous state"))
  }
}
