internal import CrossAccountYAML

extension ConditionOperator.Comparison {
  /// Whether a value is what the operator compares: a number, a date, an address, an ARN.
  func reads(_ value: String) -> Bool {
    switch self {
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
      .numericGreaterThanEquals:
      DecimalNumber(value) != nil
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      Moment(value) != nil
    case .ipAddress, .notIPAddress: IPRange(value) != nil
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: ARNParts(value) != nil
    default: true
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
