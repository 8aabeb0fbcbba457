/// What the policies of one kind say, with the statements that say it.
struct PolicyScan: Sendable {
  /// Whether some statement does a thing, and the first that does or may.
  struct Answer: Sendable {
    var truth = Truth.no
    var statement: StatementReference?

    mutating func add(_ other: Truth, _ reference: @autoclosure () -> StatementReference) {
      guard other.isYes && !truth.isYes || !other.isNo && truth.isNo else { return }
      truth = other
      statement = reference()
    }
  }

  private(set) var deny = Answer()
  /// Allowed for the requester named at each level or closer.
  private var allow = [Answer](repeating: Answer(), count: 3)

  init(_ policies: [Policy], _ facts: RequestFacts) {
    for policy in policies {
      for statement in policy.statements { add(statement, policy, facts) }
    }
  }

  /// Whether a statement allows the request that names the requester at this level or closer.
  func allows(_ level: PrincipalLevel = .account) -> Answer { allow[level.rawValue] }

  private mutating func add(_ statement: CompiledStatement, _ policy: Policy, _ facts: RequestFacts) {
    let match = statement.principals.match(facts, statement.effect)
    let named = match.reaches(.account)
    if named.isNo { return }
    let applies = statement.applies(facts)
    if applies.isNo { return }
    if statement.effect != .allow { deny.add(applies.and(named), policy.reference(statement)) }
    if statement.effect == .deny { return }
    for level in [PrincipalLevel.account, .behind, .exact] {
      allow[level.rawValue].add(applies.and(match.reaches(level)), policy.reference(statement))
    }
  }

  /// The scan as a step of the trail.
  func step(_ kind: PolicyKind, level: Int? = nil) -> DecisionStep {
    let allow = allows()
    let (result, statement): (DecisionStep.Result, StatementReference?) =
      if deny.truth.isYes {
        (.denies, deny.statement)
      } else if let doubt = deny.truth.doubt {
        (.unknown(doubt), deny.statement)
      } else if allow.truth.isYes {
        (.allows, allow.statement)
      } else if let doubt = allow.truth.doubt {
        (.unknown(doubt), allow.statement)
      } else {
        (.silent, nil)
      }
    return DecisionStep(kind: kind, level: level, result: result, statement: statement)
  }
}
