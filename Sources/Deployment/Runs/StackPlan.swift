/// What a run is about to do with a stack.
struct StackPlan: Sendable {
  /// How the stack gets its template.
  enum Way: Sendable, Hashable {
    /// It is created, in one call that AWS refuses where there is one of its name: a run that is stopped, or told not
    /// to go on, leaves nothing behind that another run may have taken over.
    case creation
    case changeSet(String)
    /// Its template and all that goes with it are as they should be.
    case settings
  }

  var stack: StackTarget
  var state: StackState
  var way: Way
  /// From the change set; all resources of a stack that is created.
  var changes: [ResourceChange] = []
  /// Whether to turn termination protection on or off; nil to leave it.
  var protection: Bool?

  /// Whether the stack has no resources before.
  var isNew: Bool { !state.status.hasTemplate }

  /// The change set that this run made; nil for none.
  var changeSet: String? { if case .changeSet(let name) = way { name } else { nil } }
}
