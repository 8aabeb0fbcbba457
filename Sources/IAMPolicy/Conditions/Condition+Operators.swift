public import CrossAccountCloudFormation

// One maker for each operator of the policy language, so that completion lists them.
extension Condition {
  /// A text is one of the values, in this case of letters.
  public static func stringEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringEquals), key, values)
  }
  /// A text is none of the values, in this case of letters.
  public static func stringNotEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringNotEquals), key, values)
  }
  /// A text is one of the values, in any case of letters.
  public static func stringEqualsIgnoreCase(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringEqualsIgnoreCase), key, values)
  }
  /// A text is none of the values, in any case of letters.
  public static func stringNotEqualsIgnoreCase(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringNotEqualsIgnoreCase), key, values)
  }
  /// A text matches one of the values, with `*` and `?` as wildcards.
  public static func stringLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringLike), key, values)
  }
  /// A text matches none of the values, with `*` and `?` as wildcards.
  public static func stringNotLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringNotLike), key, values)
  }
  /// A date is one of the values: ISO 8601, or seconds since 1970.
  public static func dateEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateEquals), key, values)
  }
  /// A date is none of the values: ISO 8601, or seconds since 1970.
  public static func dateNotEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateNotEquals), key, values)
  }
  /// A date is before a value: ISO 8601, or seconds since 1970.
  public static func dateLessThan(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateLessThan), key, values)
  }
  /// A date is a value or before it: ISO 8601, or seconds since 1970.
  public static func dateLessThanEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateLessThanEquals), key, values)
  }
  /// A date is after a value: ISO 8601, or seconds since 1970.
  public static func dateGreaterThan(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateGreaterThan), key, values)
  }
  /// A date is a value or after it: ISO 8601, or seconds since 1970.
  public static func dateGreaterThanEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateGreaterThanEquals), key, values)
  }
  /// Bytes are one of the values, in Base64.
  public static func binaryEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.binaryEquals), key, values)
  }
  /// An address is in one of the ranges, such as `203.0.113.0/24`.
  public static func ipAddress(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.ipAddress), key, values)
  }
  /// An address is in none of the ranges, such as `203.0.113.0/24`.
  public static func notIPAddress(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.notIPAddress), key, values)
  }
  /// An ARN matches one of the values, with `*` and `?` in each of its six parts. The same as ``arnLike(_:_:)``.
  public static func arnEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnEquals), key, values)
  }
  /// An ARN matches one of the values, with `*` and `?` in each of its six parts.
  public static func arnLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnLike), key, values)
  }
  /// An ARN matches none of the values, with `*` and `?` in each of its six parts.
  public static func arnNotEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnNotEquals), key, values)
  }
  /// An ARN matches none of the values, with `*` and `?` in each of its six parts.
  public static func arnNotLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnNotLike), key, values)
  }
  /// A number is the same.
  public static func numericEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericEquals), key, [StringValue(String(number))])
  }
  /// A number is another.
  public static func numericNotEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericNotEquals), key, [StringValue(String(number))])
  }
  /// A number is less.
  public static func numericLessThan(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericLessThan), key, [StringValue(String(number))])
  }
  /// A number is less or the same.
  public static func numericLessThanEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericLessThanEquals), key, [StringValue(String(number))])
  }
  /// A number is greater.
  public static func numericGreaterThan(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericGreaterThan), key, [StringValue(String(number))])
  }
  /// A number is greater or the same.
  public static func numericGreaterThanEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericGreaterThanEquals), key, [StringValue(String(number))])
  }
  /// A key is true, or false.
  public static func bool(_ key: String, _ flag: Bool) -> Condition {
    Condition(ConditionOperator(.bool), key, [StringValue(String(flag))])
  }
  /// True: the request must lack the key. False: it must have it.
  public static func null(_ key: String, _ isMissing: Bool) -> Condition {
    Condition(ConditionOperator(.null), key, [StringValue(String(isMissing))])
  }
}
