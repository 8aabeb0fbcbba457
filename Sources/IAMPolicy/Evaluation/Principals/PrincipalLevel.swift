/// How closely an entry of `Principal` names a requester, which decides what else must allow the request.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
enum PrincipalLevel: Int, Sendable, Comparable {
  /// The requester's account, which leaves it to identity policies.
  case account
  /// The role of the session, or the user of the federated session: boundary and session policy limit it.
  case behind
  /// The user or the session itself, a service, or everybody: no implicit deny limits it.
  case exact

  static func < (left: PrincipalLevel, right: PrincipalLevel) -> Bool { left.rawValue < right.rawValue }
}
