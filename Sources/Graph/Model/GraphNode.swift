/// A function, a role, or resources of an account.
package struct GraphNode: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case function
    case role
    case resource
    /// Somebody whom none of the templates makes.
    case outsider
  }

  /// The same in the base and the head.
  package var key: String
  package var kind: Kind
  package var title: String
  /// The type, or something more specific.
  package var detail: String
  package var change = GraphChange.none
  /// How many equal ones it stands for.
  package var count = 1
}
