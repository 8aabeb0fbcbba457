extension Evaluation {
  /// For each policy that would have to allow the request, the statement that comes nearest to it.
  func nearMisses(_ missing: MissingAllow) -> [String] {
    if missing.policies.isEmpty { return [] }
    let candidates = missing.policies.flatMap { policy in
      policy.statements.filter { $0.effect != .deny }.map { NearMiss($0, policy, facts, missing.wanted) }
    }
    guard let nearest = candidates.min(by: { $0.distance < $1.distance }) else {
      return missing.policies.map { "\($0.name) allows nothing" }
    }
    return [nearest.text]
  }
}
