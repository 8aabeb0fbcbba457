public import CrossAccountCloudFormation

/// When a statement applies: a key of the request, compared with values.
///
/// ```swift
/// .stringEquals("sts:ExternalId", "audit-2026")
/// .arnLike("aws:PrincipalArn", "arn:aws:iam::111111111111:role/ci-*").ifExists
/// ```
///
/// All conditions of a statement must hold, and one of a condition's values is enough (of a negated
/// operator's: none may match). IAM has one place for each operator and key, so that two conditions with
/// both in common become one with the values of both.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
public struct Condition: Sendable, Hashable {
  /// How the key is compared.
  public var comparison: ConditionOperator
  /// The key's name, such as `aws:PrincipalArn`; case means nothing.
  public var key: String
  /// What it is compared with; one that matches is enough.
  public var values: [Value]

  /// A condition with any operator.
  ///
  /// - Parameters:
  ///   - comparison: How the key is compared.
  ///   - key: The key's name, such as `aws:PrincipalArn`.
  ///   - values: What it is compared with.
  public init(_ comparison: ConditionOperator, _ key: String, _ values: [StringValue]) {
    self.comparison = comparison
    self.key = key
    self.values = values.map(\.value)
  }

  /// Holds, too, when the request lacks the key.
  public var ifExists: Condition {
    var copy = self
    copy.comparison.ifExists = true
    return copy
  }

  /// Every value of a multi-valued key must match; also true when there is none.
  public var forAllValues: Condition {
    var copy = self
    copy.comparison.quantifier = .forAllValues
    return copy
  }

  /// One value of a multi-valued key must match.
  public var forAnyValue: Condition {
    var copy = self
    copy.comparison.quantifier = .forAnyValue
    return copy
  }

  /// The element `Condition` of a statement, operators and keys sorted; equal operators and keys merged.
  static func value(_ conditions: [Condition], _ resolve: (Value) -> Value) -> Value? {
    if conditions.isEmpty { return nil }
    var operators: [String: [String: [Value]]] = [:]
    for condition in conditions {
      operators[condition.comparison.name, default: [:]][condition.key, default: []] +=
        condition.values.map(resolve)
    }
    let entries = operators.sorted { $0.key < $1.key }.map { name, keys in
      let fields = keys.sorted { $0.key < $1.key }.map { key, values -> (String, Value) in
        let unique = values.sortedAndUnique
        return (key, unique.count == 1 ? unique[0] : .list(unique))
      }
      return (name, Value.object(ValueObject(fields)))
    }
    return .object(ValueObject(entries))
  }
}
