/// How a run ended that found no error, and what became of each stack or function.
package struct RunResult: Sendable {
  package enum Outcome: String, Sendable {
    /// Everything is as it should be.
    case done
    /// Something is not as it should be, and was left like that.
    case different
    /// A question was answered with no.
    case declined
  }

  package var outcome: Outcome
  /// Those that the run got to; with a dry run, what would become of them.
  package var stacks: [StackResult]
  /// Those that the run called.
  package var functions: [FunctionResult]

  package init(outcome: Outcome, stacks: [StackResult] = [], functions: [FunctionResult] = []) {
    self.outcome = outcome
    self.stacks = stacks
    self.functions = functions
  }
}
