public import CrossAccountAccess

/// Somebody who may assume a role across accounts, before and after.
public struct EdgeChange: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case gained
    case lost
    /// The conditions are others, or whether it is allowed is known now.
    case changed
    /// The same principal may assume the same role, which may do something else now.
    case reach
  }

  public var kind: Kind
  /// Several where several statements let the same principal in.
  public var old: [AccessEdge]
  public var new: [AccessEdge]
  /// The accounts with their names, as far as they are known.
  public var principalAccount: String?
  public var targetAccount: String?
  public var oldPermissions: [String]
  /// What the role may do: what somebody who gained it reaches, in words.
  public var permissions: [String]

  /// The edge that stands for the change.
  public var edge: AccessEdge? { new.first ?? old.first }
}
