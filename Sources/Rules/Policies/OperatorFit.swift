internal import CrossAccountCatalogue
internal import CrossAccountIAMPolicy

/// Which operators compare which types of values.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
enum OperatorFit {
  /// What would fit in the place of an operator that doesn't; nil for one that does, or may.
  ///
  /// Text is compared as text whatever it stands for, so string operators are accused only where the request's
  /// text is none that a policy could hold: dates and ranges of addresses. Keys of type String hold ARNs,
  /// numbers and flags here and there; tags hold anything.
  static func expected(
    for key: ConditionKey, instead comparison: ConditionOperator.Comparison
  ) -> String? {
    guard let family = Family(comparison) else { return nil }
    let misfits: [Family]
    switch key.type {
    case .string: misfits = key.isTemplate ? [] : [.numeric, .date, .ipAddress]
    case .arn: misfits = [.numeric, .date, .ipAddress, .bool, .binary]
    case .bool: misfits = [.numeric, .date, .ipAddress, .arn, .binary]
    case .numeric: misfits = [.date, .ipAddress, .arn, .bool, .binary]
    // A moment may be written as seconds since 1970.
    case .date: misfits = [.ipAddress, .arn, .bool, .binary, .string]
    case .ipAddress: misfits = [.numeric, .date, .arn, .bool, .binary, .string]
    }
    return misfits.contains(family) ? operators(key.type) : nil
  }

  private enum Family {
    case string, numeric, date, bool, binary, ipAddress, arn

    /// Nil for `Null`, which fits all.
    init?(_ comparison: ConditionOperator.Comparison) {
      let name = comparison.rawValue
      if name.hasPrefix("String") {
        self = .string
      } else if name.hasPrefix("Numeric") {
        self = .numeric
      } else if name.hasPrefix("Date") {
        self = .date
      } else if name.hasPrefix("Arn") {
        self = .arn
      } else {
        switch comparison {
        case .bool: self = .bool
        case .binaryEquals: self = .binary
        case .ipAddress, .notIPAddress: self = .ipAddress
        default: return nil
        }
      }
    }
  }

  private static func operators(_ type: ConditionKey.ValueType) -> String {
    switch type {
    case .string: "StringEquals or StringLike"
    case .arn: "ArnLike or ArnEquals"
    case .bool: "Bool"
    case .numeric: "NumericEquals or another Numeric operator"
    case .date: "DateGreaterThan or another Date operator"
    case .ipAddress: "IpAddress or NotIpAddress"
    }
  }
}
