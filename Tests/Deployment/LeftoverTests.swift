import Testing

@testable import CrossAccountDeployment

@Suite("Stacks that left the definitions")
struct LeftoverTests {
  private static func tags(_ name: String, package: String = "mine", app: String = "Demo") -> [String: String]
  {
    ["synth:package": package, "synth:app": app, "synth:stack": name]
  }

  private func find(
    _ aws: SimulatedAWS, _ stage: Stage = Stage(), apps: Set<String>? = nil
  ) throws -> (leftovers: LeftoverStacks, stacks: [StackTarget]) {
    let leftovers = LeftoverStacks(
      caller: aws, sessions: try stage.sessions(aws), dialogue: stage.dialogue, package: "mine",
      defined: [Stage.stack()], apps: apps, review: { "loses \($0.map(\.name))" })
    return (leftovers, try leftovers.report())
  }

  @Test("are those with this package's tags and their own name in them that are not defined")
  func found() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", tags: Self.tags("Demo-home"))
    aws.add("Demo-old", "CREATE_COMPLETE", tags: Self.tags("Demo-old"))
    aws.add("Gone-x", "UPDATE_ROLLBACK_COMPLETE", tags: Self.tags("Gone-x", app: "Gone"))
    aws.add("StackSet-of-Demo-old", "CREATE_COMPLETE", tags: Self.tags("Demo-old"))
    aws.add("Other", "CREATE_COMPLETE", tags: Self.tags("Other", package: "theirs"))
    aws.add("By-hand", "CREATE_COMPLETE")
    let stage = Stage()
    #expect(try find(aws, stage).stacks.map(\.name) == ["Demo-old", "Gone-x"])
    #expect(stage.lines.last == #"loses ["Demo-old", "Gone-x"]"#)
    #expect(try find(aws, apps: ["Demo"]).stacks.map(\.name) == ["Demo-old"])
  }

  @Test("are removed after the question that a removal asks, and nothing else is")
  func removed() throws {
    for answer in [false, true] {
      let aws = SimulatedAWS()
      aws.add("Demo-home", "CREATE_COMPLETE", tags: Self.tags("Demo-home"))
      aws.add("Demo-old", "CREATE_COMPLETE", tags: Self.tags("Demo-old"))
      let stage = Stage(answer: answer)
      let (leftovers, stacks) = try find(aws, stage)
      let result = try leftovers.remove(stacks, isDryRun: false)
      #expect(result.outcome == (answer ? .done : .declined))
      #expect(stage.questions == ["Delete Demo-old permanently?"])
      #expect((aws.stack("Demo-old") == nil) == answer)
      #expect(aws.stack("Demo-home") != nil)
    }
  }

  @Test("are said not to have been looked for where AWS does not list stacks")
  func denied() throws {
    let aws = SimulatedAWS()
    aws.interfere = {
      $0.arguments == ["cloudformation", "describe-stacks"] ? .error("AccessDenied", "no") : nil
    }
    let stage = Stage()
    #expect(try find(aws, stage).stacks.isEmpty)
    #expect(
      stage.lines.last == "Not looked for stacks that left the definitions in account home (111111111111), "
        + "us-east-1: AccessDenied: no")
  }
}
