public import CrossAccountIAMPolicy

/// One principal that may, or may perhaps, assume a role of another account.
///
/// A value to compare: two sets of templates give two sets of edges, and what is in one only was gained or lost.
public struct AccessEdge: Sendable, Hashable {
  /// The ARN of a role or user, an account's root ARN, or `*`; for a name or an account that is not known, a
  /// text in parentheses in its place.
  public var principal: String
  /// How people call the principal.
  public var principalName: String
  /// The stack that makes the principal; nil where none of the templates does.
  public var principalStack: String?
  public var action: String
  /// The role's ARN.
  public var target: String
  public var targetName: String
  public var targetStack: String
  /// What the caller has to bring, and other conditions of the statement that lets it in.
  public var conditions: [String]
  public var outcome: Decision.Outcome
  /// The statement of the trust policy that lets the principal in.
  public var trustStatement: String
  /// The statement of the caller's policies that allows it; nil where none does, or none is known.
  public var callerStatement: String?
  /// The decision in a sentence.
  public var reason: String
  /// The app that makes the role.
  public var app: String?
  /// The places of the two in ``AccessModel/templates`` with their logical IDs, to look up where they are declared.
  public var origins: Origins

  /// Where the two ends of an edge are made.
  public struct Origins: Sendable {
    public var caller: (template: Int, logicalID: String)?
    public var target: (template: Int, logicalID: String)
  }
}

extension AccessEdge.Origins: Hashable {
  // Where something is declared does not change who may do what.
  public static func == (left: Self, right: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

extension AccessEdge: Comparable {
  public static func < (left: AccessEdge, right: AccessEdge) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] { [principal, target, action, trustStatement] + conditions }
}
