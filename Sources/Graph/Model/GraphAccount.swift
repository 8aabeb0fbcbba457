/// An account with what is in it; or several equal ones.
public struct GraphAccount: Sendable, Hashable {
  /// Twelve digits, or a stack's name where the account is not known.
  public var id: String
  public var title: String
  public var nodes: [GraphNode] = []
  /// How many equal ones it stands for.
  public var count = 1
  /// Whether something of it reaches into another account.
  public var isHome = false
}
