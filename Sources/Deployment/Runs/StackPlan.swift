/// What a run is about to do with a stack.
struct StackPlan: Sendable {
  var stack: StackTarget
  var isNew: Bool
  /// The change set's name; empty for a rehearsal of a new stack, which makes none.
  var changeSet: String
  /// From the change set.
  var changes: [ResourceChange] = []
  /// The resources of a new stack for which there is no change set.
  var added: [(logicalID: String, type: String)] = []
}
