extension ConditionOperator.Comparison {
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
