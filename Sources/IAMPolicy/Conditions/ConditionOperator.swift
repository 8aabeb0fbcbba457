/// A condition operator, such as `StringEquals` or `ForAllValues:StringLikeIfExists`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
public struct ConditionOperator: Sendable, Hashable {
  /// What is compared, and how.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case stringEquals = "StringEquals"
    case stringNotEquals = "StringNotEquals"
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    case stringLike = "StringLike"
    case stringNotLike = "StringNotLike"
    case numericEquals = "NumericEquals"
    case numericNotEquals = "NumericNotEquals"
    case numericLessThan = "NumericLessThan"
    case numericLessThanEquals = "NumericLessThanEquals"
    case numericGreaterThan = "NumericGreaterThan"
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    case dateEquals = "DateEquals"
    case dateNotEquals = "DateNotEquals"
    case dateLessThan = "DateLessThan"
    case dateLessThanEquals = "DateLessThanEquals"
    case dateGreaterThan = "DateGreaterThan"
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    case bool = "Bool"
    case binaryEquals = "BinaryEquals"
    case ipAddress = "IpAddress"
    case notIPAddress = "NotIpAddress"
    case arnEquals = "ArnEquals"
    case arnLike = "ArnLike"
    case arnNotEquals = "ArnNotEquals"
    case arnNotLike = "ArnNotLike"
    case null = "Null"

    /// Whether the operator is the opposite of another: it holds where none of its values matches, and where
    /// the request lacks the key.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
    public var isNegated: Bool {
      switch self {
      case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals,
        .notIPAddress, .arnNotEquals, .arnNotLike:
        true
      default: false
      }
    }
  }

  /// How a key with several values is compared.
  public enum Quantifier: String, Sendable, Hashable, CaseIterable {
    case forAllValues = "ForAllValues"
    case forAnyValue = "ForAnyValue"
  }

  public var comparison: Comparison
  public var quantifier: Quantifier?
  /// Whether the condition holds when the request lacks the key. `Null`, which asks just that, takes none.
  public var ifExists: Bool

  public init(_ comparison: Comparison, quantifier: Quantifier? = nil, ifExists: Bool = false) {
    self.comparison = comparison
    self.quantifier = quantifier
    self.ifExists = ifExists
  }

  /// The operator as policies write it.
  public var name: String {
    (quantifier.map { "\($0.rawValue):" } ?? "") + comparison.rawValue
      + (ifExists && comparison != .null ? "IfExists" : "")
  }

  /// Reads the name that ``name`` writes; nil where it is no operator. `Null` takes no `IfExists`.
  public init?(name: String) {
    var rest = Substring(name)
    var quantifier: Quantifier?
    for candidate in Quantifier.allCases where quantifier == nil && rest.hasPrefix("\(candidate.rawValue):") {
      quantifier = candidate
      rest = rest.dropFirst(candidate.rawValue.count + 1)
    }
    let ifExists = rest.hasSuffix("IfExists")
    if ifExists { rest = rest.dropLast(8) }
    guard let comparison = Comparison(rawValue: String(rest)), comparison != .null || !ifExists else {
      return nil
    }
    self.init(comparison, quantifier: quantifier, ifExists: ifExists)
  }
}
