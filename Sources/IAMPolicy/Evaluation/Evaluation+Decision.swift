extension Evaluation {
  var decision: Decision {
    if let decision = decisionWithoutPolicies { return decision }
    let denials = denials
    if let denial = denials.first(where: \.truth.isYes) {
      let place = denial.statement.map(String.init(describing:)) ?? ""
      return Decision(
        outcome: .explicitlyDenied, statement: denial.statement, reason: "\(place) denies \(subject)",
        trail: trail)
    }
    switch allows {
    case .no:
      let missing = missing
      return Decision(
        outcome: .implicitlyDenied, reason: implicitReason(missing), nearMisses: missing.flatMap(nearMisses),
        trail: trail)
    case .unknown(let reason): return unknown(reason)
    case .yes:
      if let denial = denials.first(where: { $0.truth.doubt != nil }) {
        let place = denial.statement.map(String.init(describing:)) ?? ""
        return Decision(
          outcome: .unknown, statement: denial.statement,
          reason: "\(place) may deny \(subject): \(denial.truth.doubt ?? "")", trail: trail)
      }
      let statements = grantingStatements
      let places = statements.map(\.description).joined(separator: ", and ")
      let verb = statements.count > 1 ? "allow" : "allows"
      return Decision(
        outcome: .allowed, statement: statements.first,
        reason: statements.isEmpty
          ? "the root user may do everything in its own account" : "\(places) \(verb) \(subject)",
        trail: trail)
    }
  }

  /// The first policy in doubt is named; the others are in the trail.
  private func unknown(_ reason: String) -> Decision {
    let trail = trail
    var place = reason
    var statement: StatementReference?
    for step in trail {
      guard case .unknown(let doubt) = step.result else { continue }
      statement = step.statement
      place = (statement.map { "\($0): " } ?? "") + doubt
      break
    }
    return Decision(
      outcome: .unknown, statement: statement, reason: "whether \(subject) is allowed is not known: \(place)",
      trail: trail)
  }

  /// The request in words.
  var subject: String {
    "\(facts.request.action) on \(facts.request.resource) to \(facts.caller.name)"
  }

  /// The statements without which the request would not be allowed: of the resource's side, then of the caller's.
  private var grantingStatements: [StatementReference] {
    let closest = [PrincipalLevel.exact, .behind, .account].lazy.map { resource.allows($0) }
      .first { $0.truth.isYes }?.statement
    if !facts.isCrossAccount || !facts.caller.hasIdentity, resourceGrants.isYes {
      return [closest].compactMap(\.self)
    }
    let identity = facts.caller.isRoot ? nil : identity.allows().statement
    let needsResource = facts.isCrossAccount || requiredPolicy != nil
    return [needsResource ? closest : nil, identity].compactMap(\.self)
  }

  var trail: [DecisionStep] {
    var steps: [DecisionStep] = []
    for (index, scan) in resourceControl.enumerated() {
      steps.append(step(scan, .resourceControl, level: index + 1))
    }
    for (index, scan) in serviceControl.enumerated() {
      steps.append(step(scan, .serviceControl, level: index + 1))
    }
    if policies.endpoint != nil { steps.append(step(endpoint, .endpoint)) }
    if let policy = resourcePolicy { steps.append(step(resource, policy.kind)) }
    steps.append(step(identity, .identity))
    if policies.boundary != nil { steps.append(step(boundary, .boundary)) }
    if policies.session != nil { steps.append(step(session, .session)) }
    return steps
  }

  private func step(_ scan: PolicyScan, _ kind: PolicyKind, level: Int? = nil) -> DecisionStep {
    if let exemption = Evaluation.exemption(from: kind, facts) {
      return DecisionStep(kind: kind, level: level, result: .notAsked(exemption))
    }
    return scan.step(kind, level: level)
  }
}
