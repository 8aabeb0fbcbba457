package import CrossAccountIAMPolicy

/// What the templates say about one grant.
package struct GrantProof: Sendable {
  /// The first action that is not allowed, else `sts:AssumeRole`.
  package var action: String
  package var decision: Decision

  package var isAllowed: Bool { decision.outcome == .allowed }

  /// The kinds of policy that would have to allow it and do not, in the order in which AWS asks.
  package var silent: [PolicyKind] {
    guard decision.outcome == .implicitlyDenied else { return [] }
    return decision.trail.filter { $0.result == .silent }.map(\.kind)
  }
}

extension AccessModel {
  /// Asks the templates whether a role may assume another on these terms, with every action that takes.
  ///
  /// - Parameters:
  ///   - caller: The caller's template, by its place in ``templates``, and logical ID.
  ///   - target: The same of the role to be assumed.
  /// - Returns: Nil where the templates have no such roles.
  package mutating func prove(
    _ terms: AssumeRoleTerms, from caller: (template: Int, logicalID: String),
    to target: (template: Int, logicalID: String)
  ) -> GrantProof? {
    guard let from = position(caller.logicalID, caller.template),
      let to = position(target.logicalID, target.template)
    else { return nil }
    return decide(Assumption(caller: from, target: to), on: terms)
  }
}
