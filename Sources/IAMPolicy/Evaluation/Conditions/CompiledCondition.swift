/// One key of a statement's `Condition`, with its operator and values.
///
/// Operators and keys are joined by AND, values by OR, those of a negated operator by NOR.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
struct CompiledCondition: Sendable, Hashable {
  let comparison: ConditionOperator
  /// The key as written, and in lower case: its case means nothing.
  let name: String
  let key: String
  let values: [ConditionValue]
  /// The values as written.
  let texts: [String]

  init(_ comparison: ConditionOperator, _ name: String, _ values: [ReadText], variables: Bool) {
    self.comparison = comparison
    self.name = name
    key = name.lowercased()
    self.values = values.map { ConditionValue($0, for: comparison.comparison, variables: variables) }
    texts = values.map(\.description)
  }

  func holds(_ facts: RequestFacts) -> Truth {
    let context = facts.context(key)
    if comparison.comparison == .null { return isNull(context, facts) }
    switch context {
    case .unknown(let reason): return .unknown(reason)
    case .absent: return holdsWithoutKey
    case .values(let found): return holds(found, facts)
    }
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IfExists
  private var holdsWithoutKey: Truth {
    switch comparison.quantifier {
    case .forAllValues: return .yes
    case .forAnyValue:
      // One rule says yes and the other no; which one wins AWS does not say.
      return comparison.ifExists
        ? .unknown("what \(comparison.name) means for a missing key is not documented") : .no
    case nil: return Truth(comparison.ifExists || comparison.comparison.isNegated)
    }
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html#reference_policies_condition-multi-valued-context-keys
  private func holds(_ found: [String], _ facts: RequestFacts) -> Truth {
    // An empty text counts as an empty set.
    let isEmpty = found.allSatisfy(\.isEmpty)
    switch comparison.quantifier {
    case .forAllValues: return isEmpty ? .yes : found.allTruth { holds($0, facts) }
    case .forAnyValue: return isEmpty ? .no : found.anyTruth { holds($0, facts) }
    case nil:
      let all = found.allTruth { holds($0, facts) }
      if found.count == 1 || all.isYes || found.anyTruth({ holds($0, facts) }).isNo { return all }
      return .unknown("\(name) has several values and \(comparison.name) no ForAllValues or ForAnyValue")
    }
  }

  private func holds(_ value: String, _ facts: RequestFacts) -> Truth {
    let matches = values.anyTruth { $0.matches(value, comparison.comparison, facts) }
    guard comparison.comparison.isNegated else { return matches }
    // Negating "matches nothing" would allow every principal that the misspelled value was meant to exclude.
    if matches.isNo, values.contains(.invalid) || !comparison.comparison.reads(value) {
      return .unknown("\(comparison.name) cannot read what it compares, and AWS does not say what follows")
    }
    return !matches
  }

  /// `Null` asks whether the key is missing. AWS does not say what a set operator makes of that: the answer
  /// stands where the set operator's own rule for missing keys agrees.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null
  private func isNull(_ context: ContextValue, _ facts: RequestFacts) -> Truth {
    let isMissing: Bool
    switch context {
    case .unknown(let reason): return .unknown(reason)
    case .absent: isMissing = true
    case .values: isMissing = false
    }
    let answer = values.anyTruth { $0.matches(isMissing ? "true" : "false", .null, facts) }
    guard isMissing, let quantifier = comparison.quantifier, answer != Truth(quantifier == .forAllValues)
    else {
      return answer
    }
    return .unknown("what \(comparison.name) means for a missing key is not documented")
  }
}
