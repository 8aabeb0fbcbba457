/// How a run ended that found no error.
package enum RunResult: Sendable, Hashable {
  /// All is as it shall be; `changed` counts the stacks that the run changed.
  case done(changed: Int)
  /// Something is not as it shall be, and was let be.
  case different
  /// A question was answered with no.
  case declined
}
