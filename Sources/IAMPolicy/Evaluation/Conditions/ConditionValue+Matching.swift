internal import CrossAccountSystem
internal import CrossAccountYAML

extension ConditionValue {
  /// Whether a value of the request stands to this one as the operator says, a negated operator's opposite.
  func matches(
    _ value: String, _ comparison: ConditionOperator.Comparison, _ facts: RequestFacts
  ) -> Truth {
    switch self {
    case .text(let text):
      let isFolded = comparison == .stringEqualsIgnoreCase || comparison == .stringNotEqualsIgnoreCase
      let bytes = Array((isFolded ? value.lowercased() : value).utf8)
      return ConditionValue.resolve(text, facts) { Truth($0.matches(bytes)) }
    case .arn(let pattern): return pattern.matches(Array(value.utf8))
    case .arnText(let text):
      let bytes = Array(value.utf8)
      return ConditionValue.resolve(text, facts) { ARNPattern($0.tokens).matches(bytes) }
    case .number(let limit): return Truth(DecimalNumber(value).map { comparison.holds($0, limit) } ?? false)
    case .moment(let limit): return Truth(Moment(value).map { comparison.holds($0, limit) } ?? false)
    case .flag(let text):
      let value = value.lowercased()
      guard value == "true" || value == "false" else { return .no }
      return ConditionValue.resolve(text, facts) { Truth($0.matches(Array(value.utf8))) }
    case .bytes(let bytes): return Truth(Base64.decode(value) == bytes)
    case .range(let range): return Truth(IPRange(value).map(range.contains) ?? false)
    case .invalid: return .no
    case .unknown(let text):
      return comparison.comparesText ? text.match(Array(value.utf8)) : .unknown(text.reason)
    }
  }

  private static func resolve(
    _ text: VariableText, _ facts: RequestFacts, _ test: (Glob) -> Truth
  ) -> Truth {
    if let fixed = text.fixed { return test(fixed) }
    switch text.resolve(facts) {
    case .tokens(let tokens): return test(Glob(tokens))
    // A variable without a value is equal to nothing and like nothing.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
    case .noValue: return .no
    case .unknown(let reason): return .unknown(reason)
    }
  }
}

extension ConditionOperator.Comparison {
  /// Whether the pieces of an unknown text can rule a match out, case regarded.
  fileprivate var comparesText: Bool {
    switch self {
    case .stringEquals, .stringNotEquals, .stringLike, .stringNotLike, .arnEquals, .arnNotEquals, .arnLike,
      .arnNotLike:
      true
    default: false
    }
  }
}
