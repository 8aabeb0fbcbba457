package import CrossAccountIAMPolicy

/// One principal that may, or may perhaps, assume a role of another account.
///
/// A value to compare: two sets of templates give two sets of edges, and what is in one only was gained or lost.
package struct AccessEdge: Sendable, Hashable {
  /// The ARN of a role or user, an account's root ARN, or `*`; for a name or an account that is not known, a
  /// text in parentheses in its place.
  package var principal: String
  /// How people call the principal.
  package var principalName: String
  /// The stack that makes the principal; nil where none of the templates does.
  package var principalStack: String?
  package var action: String
  /// The role's ARN.
  package var target: String
  package var targetName: String
  package var targetStack: String
  /// What the caller has to bring, and other conditions of the statement that lets it in.
  package var conditions: [String]
  package var outcome: Decision.Outcome
  /// The statement of the trust policy that lets the principal in.
  package var trustStatement: String
  /// The statement of the caller's policies that allows it; nil where none does, or none is known.
  package var callerStatement: String?
  /// The decision in a sentence.
  package var reason: String
  /// The app that makes the role.
  package var app: String?
  /// The places of the two in ``AccessModel/templates`` with their logical IDs, to look up where they are declared.
  package var origins: Origins

  /// Where the two ends of an edge are made.
  package struct Origins: Sendable {
    package var caller: (template: Int, logicalID: String)?
    package var target: (template: Int, logicalID: String)
  }
}

extension AccessEdge.Origins: Hashable {
  // Where something is declared does not change who may do what.
  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}

extension AccessEdge: Comparable {
  package static func < (left: AccessEdge, right: AccessEdge) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] { [principal, target, action, trustStatement] + conditions }
}
