/// A condition operator, such as `StringEquals` or `ForAllValues:StringLikeIfExists`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
public struct ConditionOperator: Sendable, Hashable {
  /// What is compared, and how.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    /// A text is one of the values, in this case of letters.
    case stringEquals = "StringEquals"
    /// A text is none of the values, in this case of letters.
    case stringNotEquals = "StringNotEquals"
    /// A text is one of the values, in any case of letters.
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    /// A text is none of the values, in any case of letters.
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    /// A text matches one of the values, with `*` and `?` as wildcards.
    case stringLike = "StringLike"
    /// A text matches none of the values, with `*` and `?` as wildcards.
    case stringNotLike = "StringNotLike"
    /// A number is the same.
    case numericEquals = "NumericEquals"
    /// A number is another.
    case numericNotEquals = "NumericNotEquals"
    /// A number is less.
    case numericLessThan = "NumericLessThan"
    /// A number is less or the same.
    case numericLessThanEquals = "NumericLessThanEquals"
    /// A number is greater.
    case numericGreaterThan = "NumericGreaterThan"
    /// A number is greater or the same.
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    /// A date is one of the values: ISO 8601, or seconds since 1970.
    case dateEquals = "DateEquals"
    /// A date is none of the values: ISO 8601, or seconds since 1970.
    case dateNotEquals = "DateNotEquals"
    /// A date is before a value: ISO 8601, or seconds since 1970.
    case dateLessThan = "DateLessThan"
    /// A date is a value or before it: ISO 8601, or seconds since 1970.
    case dateLessThanEquals = "DateLessThanEquals"
    /// A date is after a value: ISO 8601, or seconds since 1970.
    case dateGreaterThan = "DateGreaterThan"
    /// A date is a value or after it: ISO 8601, or seconds since 1970.
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    /// A key is true, or false.
    case bool = "Bool"
    /// Bytes are one of the values, in Base64.
    case binaryEquals = "BinaryEquals"
    /// An address is in one of the ranges, such as `203.0.113.0/24`.
    case ipAddress = "IpAddress"
    /// An address is in none of the ranges, such as `203.0.113.0/24`.
    case notIPAddress = "NotIpAddress"
    /// An ARN matches one of the values, with `*` and `?` in each of its six parts. The same as ``arnLike``.
    case arnEquals = "ArnEquals"
    /// An ARN matches one of the values, with `*` and `?` in each of its six parts.
    case arnLike = "ArnLike"
    /// An ARN matches none of the values, with `*` and `?` in each of its six parts.
    case arnNotEquals = "ArnNotEquals"
    /// An ARN matches none of the values, with `*` and `?` in each of its six parts.
    case arnNotLike = "ArnNotLike"
    /// Whether the request lacks the key.
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
    /// Each of the key's values must match; also true when there is none.
    case forAllValues = "ForAllValues"
    /// One of the key's values must match.
    case forAnyValue = "ForAnyValue"
  }

  /// What is compared, and how.
  public var comparison: Comparison
  /// How several values of the key count; nil for a key with one value.
  public var quantifier: Quantifier?
  /// Whether the condition holds when the request lacks the key. `Null`, which asks just that, takes none.
  public var ifExists: Bool

  /// An operator.
  ///
  /// - Parameters:
  ///   - comparison: What is compared, and how.
  ///   - quantifier: How several values of the key count.
  ///   - ifExists: Whether the condition holds when the request lacks the key.
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
