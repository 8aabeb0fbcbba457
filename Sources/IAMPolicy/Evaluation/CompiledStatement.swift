/// A statement made ready for evaluation.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
struct CompiledStatement: Sendable, Hashable {
  /// A list that the statement is for, or for everything but.
  struct Clause<Pattern: Sendable & Hashable>: Sendable, Hashable {
    let patterns: [Pattern]
    let isNegated: Bool
    /// The patterns without wildcards, where there are so many that looking them up pays.
    var literals: Set<[UInt8]>?

    func holds(_ test: (Pattern) -> Truth) -> Truth {
      let matches = patterns.anyTruth(test)
      return isNegated ? !matches : matches
    }
  }

  /// Counted from one.
  var number: Int
  var sid: String?
  /// Nil where it is not known.
  var effect: Effect?
  var principals = PrincipalClause.implied
  var actions = Clause<ActionPattern>(patterns: [], isNegated: true)
  /// Nil where the resource is what the policy is attached to.
  var resources: Clause<ResourcePattern>?
  var conditions: [CompiledCondition] = []
  /// Why it is not known whether the statement is there at all, or what it says.
  var doubt: String?

  /// Whether action, resource and conditions are those of the request.
  func applies(_ facts: RequestFacts) -> Truth {
    let action = actions.holds { $0.matches(facts) }
    if action.isNo { return .no }
    let resource = resources?.matches(facts) ?? .yes
    if resource.isNo { return .no }
    let truth = action.and(resource).and(conditions.allTruth { $0.holds(facts) })
    if let doubt, !truth.isNo { return .unknown(doubt) }
    return truth
  }
}

extension CompiledStatement.Clause<ResourcePattern> {
  /// Lists of ARNs get long: a role that may assume a hundred others.
  private static let fewest = 8

  init(resources: [ResourcePattern], isNegated: Bool) {
    self.init(patterns: resources, isNegated: isNegated)
    let texts = resources.compactMap(\.literal)
    if texts.count >= Self.fewest, texts.count == resources.count { literals = Set(texts) }
  }

  func matches(_ facts: RequestFacts) -> Truth {
    if let literals, facts.symbol == nil { return Truth(literals.contains(facts.resource) != isNegated) }
    return holds { $0.matches(facts) }
  }
}
