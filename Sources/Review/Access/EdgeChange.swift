package import CrossAccountAccess

/// Somebody who may assume a role across accounts, before and after.
package struct EdgeChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case gained
    case lost
    /// The conditions are others, or whether it is allowed is known now.
    case changed
    /// The same principal may assume the same role, which may do something else now.
    case reach
  }

  package var kind: Kind
  /// Several where several statements let the same principal in.
  package var old: [AccessEdge]
  package var new: [AccessEdge]
  /// The accounts with their names, as far as they are known.
  package var principalAccount: String?
  package var targetAccount: String?
  package var oldPermissions: [String]
  /// What the role may do: what somebody who gained it reaches, in words.
  package var permissions: [String]

  /// The edge that stands for the change.
  package var edge: AccessEdge? { new.first ?? old.first }
}
