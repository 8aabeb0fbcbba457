/// A statement that does not allow a request, and what it would have to say to do so.
struct NearMiss {
  /// How far the statement is from allowing the request: parts that do not fit, the action counting most.
  let distance: Int
  let text: String

  init(_ statement: CompiledStatement, _ policy: Policy, _ facts: RequestFacts, _ wanted: PrincipalLevel) {
    var distance = 0
    var parts: [String] = []
    func add(_ weight: Int, _ part: String) {
      distance += weight
      parts.append(part)
    }
    let level = statement.principals.match(facts, statement.effect).reaches(wanted)
    if !level.isYes { add(3, NearMiss.principals(statement.principals, facts)) }
    if !statement.actions.holds({ $0.matches(facts) }).isYes {
      add(8, NearMiss.actions(statement.actions, facts))
    }
    if let resources = statement.resources, !resources.holds({ $0.matches(facts) }).isYes {
      add(4, NearMiss.resources(resources, facts))
    }
    for condition in statement.conditions where !condition.holds(facts).isYes {
      add(1, condition.explanation(facts))
    }
    if let doubt = statement.doubt { add(1, "is in doubt: \(doubt)") }
    self.distance = distance
    let sid = statement.sid.map { " (\($0))" } ?? ""
    text = "\(policy.name): statement \(statement.number)\(sid) \(parts.joined(separator: "; "))"
  }

  private static func principals(_ clause: PrincipalClause, _ facts: RequestFacts) -> String {
    switch clause {
    case .implied: return ""
    case .notPrincipal(let entries): return "leaves out \(list(entries.map(\.text)))"
    case .principal(let entries):
      if entries.contains(where: { $0.match(facts.caller).level == .account }) {
        return "allows the account, which leaves it to identity policies"
      }
      return "allows \(list(entries.map(\.text))), not \(facts.caller.name)"
    }
  }

  private static func actions(
    _ clause: CompiledStatement.Clause<ActionPattern>, _ facts: RequestFacts
  ) -> String {
    if clause.isNegated {
      return "leaves out \(list(clause.patterns.filter { !$0.matches(facts).isNo }.map(\.text)))"
    }
    return "allows \(list(clause.patterns.map(\.text))), not \(facts.request.action)"
  }

  private static func resources(
    _ clause: CompiledStatement.Clause<ResourcePattern>, _ facts: RequestFacts
  ) -> String {
    if clause.isNegated {
      return "leaves out \(list(clause.patterns.filter { !$0.matches(facts).isNo }.map(\.text)))"
    }
    if let key = clause.patterns.lazy.compactMap({ $0.missingVariable(facts) }).first {
      return "has a policy variable \(key), for which the request has no value"
    }
    return "is for \(list(clause.patterns.map(\.text))), not \(facts.request.resource)"
  }

  private static func list(_ texts: [String]) -> String {
    texts.prefix(3).joined(separator: ", ") + (texts.count > 3 ? " and \(texts.count - 3) more" : "")
  }
}
