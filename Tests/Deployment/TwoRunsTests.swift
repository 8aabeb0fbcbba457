import CrossAccountTestSupport
import Foundation
import Testing

@testable import CrossAccountDeployment

@Suite("Two runs at the same time")
struct TwoRunsTests {
  private static let queue = "Resources: {Q: {Type: AWS::SQS::Queue}}"
  private static let table = "Resources: {T: {Type: AWS::DynamoDB::Table}}"

  /// What a run is told, and how it ended.
  private final class Run: @unchecked Sendable {
    let template: String
    let answer: Bool
    var outcome: Result<RunResult, DeploymentError>?

    init(_ template: String, answer: Bool) {
      self.template = template
      self.answer = answer
    }

    var isDone: Bool { if case .success(let result)? = outcome { result.outcome == .done } else { false } }
  }

  /// - Parameter seed: Decides the order of their calls.
  private func together(_ aws: SimulatedAWS, seed: UInt64, _ runs: [Run]) {
    let gate = Gate(runs: runs.count, seed: seed)
    let group = DispatchGroup()
    for (index, run) in runs.enumerated() {
      let caller = GatedAWS(aws: aws, gate: gate, run: index)
      group.enter()
      Thread.detachNewThread {
        do throws(DeploymentError) {
          run.outcome = .success(
            try Stage(answer: run.answer).deploy(caller, Stage.stack(template: run.template)))
        } catch { run.outcome = .failure(error) }
        gate.leave(index)
        group.leave()
      }
    }
    group.wait()
  }

  /// The ways in which a stack may stand when the runs begin.
  static let beginnings = [
    nil, "CREATE_COMPLETE", "ROLLBACK_COMPLETE", "DELETE_FAILED", "REVIEW_IN_PROGRESS",
  ]

  @Test("leave the stack to the one that deploys when the other is answered with no", arguments: beginnings)
  func declined(_ status: String?) throws {
    for seed in 0..<60 as Range<UInt64> {
      let aws = SimulatedAWS()
      if let status { aws.add("Demo-home", status, template: status == "CREATE_COMPLETE" ? Self.table : "") }
      let yes = Run(Self.queue, answer: true)
      let no = Run(Self.queue, answer: false)
      together(aws, seed: seed, [yes, no])
      #expect(yes.isDone, "seed \(seed): \(String(describing: yes.outcome))")
      #expect(aws.stack("Demo-home")?.template == Self.queue, "seed \(seed)")
      #expect(aws.stack("Demo-home").map { Self.isComplete($0.status) } == true, "seed \(seed)")
    }
  }

  @Test(
    "never delete what the other has deployed, and what is reported as done is there", arguments: beginnings)
  func both(_ status: String?) throws {
    for seed in 0..<60 as Range<UInt64> {
      let aws = SimulatedAWS()
      if let status { aws.add("Demo-home", status, template: "") }
      let runs = [Run(Self.queue, answer: true), Run(Self.table, answer: true)]
      together(aws, seed: seed, runs)
      #expect(runs.contains { $0.isDone }, "seed \(seed): \(runs.map { String(describing: $0.outcome) })")
      let stack = try #require(aws.stack("Demo-home"), "seed \(seed)")
      #expect(Self.isComplete(stack.status), "seed \(seed)")
      #expect(runs.contains { $0.isDone && $0.template == stack.template }, "seed \(seed)")
      // What is gone had never been complete.
      for gone in aws.stacks.values where !gone.isHere {
        let own = gone.events.filter { $0.physicalID == gone.id }.map(\.status)
        #expect(!own.contains(where: Self.isComplete), "seed \(seed): \(own)")
      }
    }
  }

  private static func isComplete(_ status: String) -> Bool {
    status == "CREATE_COMPLETE" || status == "UPDATE_COMPLETE"
  }

  @Test("a removal deletes nothing that it has not shown")
  func destroy() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    let stage = Stage()
    stage.meanwhile = {
      stage.meanwhile = {}
      _ = try? Stage().deploy(aws, Stage.stack(template: Self.table))
    }
    let error = #expect(throws: DeploymentError.self) {
      try stage.destroy(aws, [Stage.stack(template: Self.queue)])
    }
    #expect(error?.code == "stack-changed")
    #expect(aws.stack("Demo-home")?.status == "UPDATE_COMPLETE")
  }

  @Test("a removal leaves a stack alone that was made again under the name while it asked")
  func destroyRecreated() throws {
    let aws = SimulatedAWS()
    aws.add("Demo-home", "CREATE_COMPLETE", template: Self.queue)
    let stage = Stage()
    stage.meanwhile = {
      _ = try? Stage().destroy(aws, [Stage.stack(template: Self.queue)])
      aws.add("Demo-home", "CREATE_COMPLETE", template: Self.table)
    }
    #expect(try stage.destroy(aws, [Stage.stack(template: Self.queue)]).outcome == .done)
    #expect(stage.lines.contains("  Demo-home: another run has deleted it already"))
    #expect(aws.stack("Demo-home")?.status == "CREATE_COMPLETE")
  }
}
