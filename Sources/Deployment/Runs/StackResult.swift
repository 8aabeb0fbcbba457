/// What became of a stack in a run.
package struct StackResult: Sendable {
  package enum Change: String, Sendable {
    case created
    case updated
    case deleted
    case unchanged
    /// It was not there, and is not.
    case absent
    /// No definition has it any more, and it was left as it is.
    case leftover
  }

  package var stack: StackTarget
  /// Nil for a run that compares only.
  package var change: Change?
  /// What its change set does.
  package var resources: [ResourceChange] = []
  /// Name and value, in the order of their names.
  package var outputs: [(name: String, value: String)] = []
  /// How it differs from what it should be, for a run that compares only.
  package var differences: [String] = []

  /// What a run that compares only did not look at.
  package var unchecked: [String] = []

  /// A stack that no definition has any more.
  package static func leftover(_ stack: StackTarget) -> StackResult {
    StackResult(stack: stack, change: .leftover, differences: ["no definition has it any more"])
  }
}
