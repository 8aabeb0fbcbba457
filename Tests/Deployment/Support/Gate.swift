import CrossAccountDeployment
import CrossAccountTestSupport
import Foundation

/// Lets several runs use one AWS at the same time, one call of theirs after the other, in an order that a seed decides.
final class Gate: @unchecked Sendable {
  private let condition = NSCondition()
  private var active: Set<Int>
  private var waiting: Set<Int> = []
  private var turn: Int?
  private var generator: SplitMix64

  init(runs: Int, seed: UInt64) {
    active = Set(0..<runs)
    generator = SplitMix64(seed: seed)
  }

  /// Does the work once it is the run's turn.
  func pass<Result>(_ run: Int, _ work: () -> Result) -> Result {
    condition.lock()
    defer { condition.unlock() }
    waiting.insert(run)
    choose()
    while turn != run { condition.wait() }
    let result = work()
    waiting.remove(run)
    turn = nil
    choose()
    return result
  }

  func leave(_ run: Int) {
    condition.lock()
    active.remove(run)
    choose()
    condition.unlock()
  }

  /// The next one is chosen when everybody stands before the gate, so that the seed alone decides.
  private func choose() {
    if turn == nil, !active.isEmpty, waiting == active {
      turn = active.sorted().randomElement(using: &generator)
    }
    condition.broadcast()
  }
}

/// One run's way to a shared AWS.
struct GatedAWS: AWSCaller, @unchecked Sendable {
  let aws: SimulatedAWS
  let gate: Gate
  let run: Int

  func run(_ calls: [AWSCall]) -> [AWSAnswer] { gate.pass(run) { aws.run(calls) } }
}
