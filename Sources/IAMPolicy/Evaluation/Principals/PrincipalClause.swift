/// `Principal` or `NotPrincipal` of a statement.
enum PrincipalClause: Sendable, Hashable {
  /// The policy is attached to its principal.
  case implied
  case principal([PrincipalEntry])
  case notPrincipal([PrincipalEntry])

  func match(_ facts: RequestFacts, _ effect: Effect?) -> PrincipalMatch {
    switch self {
    case .implied: PrincipalMatch(.exact)
    case .principal(let entries): PrincipalClause.closest(entries, facts)
    case .notPrincipal(let entries): PrincipalClause.exception(entries, facts, effect)
    }
  }

  private static func closest(_ entries: [PrincipalEntry], _ facts: RequestFacts) -> PrincipalMatch {
    var result = PrincipalMatch.none
    for entry in entries { result.merge(entry.match(facts.caller)) }
    return result
  }

  /// Everybody but the named ones.
  ///
  /// With Deny, AWS may look at the account and the role of a session apart from the session, so that naming
  /// a part of them settles nothing; and a principal with a permissions boundary is always denied.
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
  private static func exception(
    _ entries: [PrincipalEntry], _ facts: RequestFacts, _ effect: Effect?
  ) -> PrincipalMatch {
    let named = closest(entries, facts)
    if effect == .allow {
      switch named.reaches(.account) {
      case .yes: return .none
      case .no: return PrincipalMatch(.exact)
      case .unknown(let reason): return PrincipalMatch(doubtful: reason)
      }
    }
    if facts.hasBoundary, facts.caller.hasIdentity { return PrincipalMatch(.exact) }
    switch named.reaches(.exact) {
    case .yes: return .none
    case .unknown(let reason): return PrincipalMatch(doubtful: reason)
    case .no:
      if named.reaches(.account).isNo { return PrincipalMatch(.exact) }
      return PrincipalMatch(
        doubtful: "NotPrincipal names only the account or the role of \(facts.caller.name)")
    }
  }
}
