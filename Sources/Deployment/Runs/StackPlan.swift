/// What a run is about to do with a stack.
struct StackPlan: Sendable {
  var stack: StackTarget
  var isNew: Bool
  /// The change set's name; empty for a dry run of a new stack, which makes none.
  var changeSet: String
  /// From the change set; all resources of a new stack for which there is none.
  var changes: [ResourceChange] = []
}
