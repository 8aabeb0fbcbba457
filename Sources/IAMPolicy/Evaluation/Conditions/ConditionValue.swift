internal import CrossAccountSystem
internal import CrossAccountYAML

/// A value of a condition, read as its operator takes it.
///
/// Policy variables stand in the string, ARN and Bool operators only; in the others they are text that is no
/// number, date or address.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
enum ConditionValue: Sendable, Hashable {
  case text(VariableText)
  case arn(ARNPattern)
  case arnText(VariableText)
  case number(DecimalNumber)
  case moment(Moment)
  case flag(VariableText)
  case bytes([UInt8])
  case range(IPRange)
  /// The operator cannot read the value, which then matches nothing.
  case invalid
  case unknown(UnknownText)

  init(_ read: ReadText, for comparison: ConditionOperator.Comparison, variables: Bool) {
    switch read {
    case .unknown(let text): self = .unknown(text)
    case .known(let text):
      self = ConditionValue.read(text, for: comparison, variables: variables) ?? .invalid
    }
  }

  /// The keys of its policy variables, in lower case.
  var variables: [String] {
    switch self {
    case .text(let text), .arnText(let text), .flag(let text): text.fixed == nil ? text.variables : []
    default: []
    }
  }

  private static func read(
    _ text: String, for comparison: ConditionOperator.Comparison, variables: Bool
  ) -> ConditionValue? {
    switch comparison {
    case .stringEquals, .stringNotEquals:
      return .text(VariableText(text, wildcards: false, variables: variables))
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
      return .text(VariableText(text, wildcards: false, variables: variables, folded: true))
    case .stringLike, .stringNotLike:
      return .text(VariableText(text, wildcards: true, variables: variables))
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
      let read = VariableText(text, wildcards: true, variables: variables)
      return read.fixed.map { .arn(ARNPattern($0.tokens)) } ?? .arnText(read)
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
      .numericGreaterThanEquals:
      return DecimalNumber(text).map(ConditionValue.number)
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      return Moment(text).map(ConditionValue.moment)
    case .bool: return .flag(VariableText(text, wildcards: false, variables: variables, folded: true))
    case .null:
      let flag = text.lowercased()
      return flag == "true" || flag == "false"
        ? .flag(VariableText(flag, wildcards: false, variables: false)) : nil
    case .binaryEquals: return Base64.decode(text).map(ConditionValue.bytes)
    case .ipAddress, .notIPAddress: return IPRange(text).map(ConditionValue.range)
    }
  }
}
