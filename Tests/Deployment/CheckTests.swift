import Testing

@testable import CrossAccountDeployment

@Suite("A comparison with what is deployed")
struct CheckTests {
  private static let queue = "Resources: {Q: {Type: AWS::SQS::Queue}}"

  private func check(
    _ aws: SimulatedAWS, _ stack: StackTarget = Stage.stack(template: queue), isSame: Bool = false
  ) throws -> (result: RunResult, lines: [String]) {
    let stage = Stage()
    let result = try DeploymentCheck(
      caller: aws, sessions: try stage.sessions(aws), dialogue: stage.dialogue, isSame: { _, _ in isSame },
      difference: { _, _ in "difference" }
    ).run([AppTarget(name: "Demo", stacks: [stack])])
    return (result, stage.lines)
  }

  @Test(
    "names each way in which a stack is not as it should be",
    arguments: [
      ("CREATE_COMPLETE", queue, [:], []),
      ("CREATE_COMPLETE", "Resources: {T: {Type: AWS::SQS::Queue}}", [:], ["its template differs"]),
      ("UPDATE_ROLLBACK_COMPLETE", queue, [:], ["the last update was rolled back"]),
      ("DELETE_FAILED", queue, [:], ["its status is DELETE_FAILED"]),
      ("CREATE_COMPLETE", queue, ["team": "theirs"], ["tag team is 'theirs', not 'ours'"]),
    ] as [(String, String, [String: String], [String])])
  func differences(_ status: String, _ template: String, _ tags: [String: String], _ differences: [String])
    throws
  {
    let aws = SimulatedAWS()
    aws.add("Demo-home", status, template: template, tags: tags)
    var stack = Stage.stack(template: Self.queue)
    if !tags.isEmpty { stack.configuration.tags = ["team": "ours"] }
    let result = try check(aws, stack).result
    #expect(result.outcome == (differences.isEmpty ? .done : .different))
    #expect(result.stacks.map(\.differences) == [differences])
  }

  @Test("takes templates that mean the same for equal, however they are written")
  func spelling() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue + " # a comment")
    #expect(try check(aws, isSame: true).result.outcome == .done)
    #expect(try check(aws, isSame: false).result.outcome == .different)
  }

  @Test("says what it did not look at")
  func unchecked() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    let (result, lines) = try check(aws)
    #expect(result.stacks[0].unchecked.count == 1)
    #expect(
      lines.last?.hasPrefix("  not looked at: changes by hand in its resources; 'aws cloudformation detect")
        == true)
  }
}
