extension ConditionOperator.Comparison {
  /// Whether the operator is the opposite of another: it holds where none of its values matches, and where
  /// the request lacks the key.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html#reference_policies_multiple-conditions-negated-matching-eval
  var isNegated: Bool {
    switch self {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals,
      .notIPAddress, .arnNotEquals, .arnNotLike:
      true
    default: false
    }
  }

  /// What a number or a date must be to the policy's value.
  func holds<T: Comparable>(_ value: T, _ limit: T) -> Bool {
    switch self {
    case .numericLessThan, .dateLessThan: value < limit
    case .numericLessThanEquals, .dateLessThanEquals: value <= limit
    case .numericGreaterThan, .dateGreaterThan: value > limit
    case .numericGreaterThanEquals, .dateGreaterThanEquals: value >= limit
    default: value == limit
    }
  }
}
