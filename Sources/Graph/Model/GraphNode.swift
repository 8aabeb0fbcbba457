/// A function, a role, or resources of an account.
public struct GraphNode: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case function
    case role
    case resource
    /// Somebody whom none of the templates makes.
    case outsider
  }

  /// The same in the base and the head.
  public var key: String
  public var kind: Kind
  public var title: String
  /// The type, or what else tells more.
  public var detail: String
  public var change = GraphChange.none
  /// How many equal ones it stands for.
  public var count = 1
}
