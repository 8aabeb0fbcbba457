public import CrossAccountCloudFormation

// One maker for each operator of the policy language, so that completion lists them.
extension Condition {
  public static func stringEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringEquals), key, values)
  }
  public static func stringNotEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringNotEquals), key, values)
  }
  public static func stringEqualsIgnoreCase(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringEqualsIgnoreCase), key, values)
  }
  public static func stringNotEqualsIgnoreCase(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringNotEqualsIgnoreCase), key, values)
  }
  public static func stringLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringLike), key, values)
  }
  public static func stringNotLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.stringNotLike), key, values)
  }
  public static func dateEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateEquals), key, values)
  }
  public static func dateNotEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateNotEquals), key, values)
  }
  public static func dateLessThan(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateLessThan), key, values)
  }
  public static func dateLessThanEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateLessThanEquals), key, values)
  }
  public static func dateGreaterThan(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateGreaterThan), key, values)
  }
  public static func dateGreaterThanEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.dateGreaterThanEquals), key, values)
  }
  public static func binaryEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.binaryEquals), key, values)
  }
  public static func ipAddress(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.ipAddress), key, values)
  }
  public static func notIPAddress(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.notIPAddress), key, values)
  }
  public static func arnEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnEquals), key, values)
  }
  public static func arnLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnLike), key, values)
  }
  public static func arnNotEquals(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnNotEquals), key, values)
  }
  public static func arnNotLike(_ key: String, _ values: StringValue...) -> Condition {
    Condition(ConditionOperator(.arnNotLike), key, values)
  }
  public static func numericEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericEquals), key, [StringValue(String(number))])
  }
  public static func numericNotEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericNotEquals), key, [StringValue(String(number))])
  }
  public static func numericLessThan(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericLessThan), key, [StringValue(String(number))])
  }
  public static func numericLessThanEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericLessThanEquals), key, [StringValue(String(number))])
  }
  public static func numericGreaterThan(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericGreaterThan), key, [StringValue(String(number))])
  }
  public static func numericGreaterThanEquals(_ key: String, _ number: Int) -> Condition {
    Condition(ConditionOperator(.numericGreaterThanEquals), key, [StringValue(String(number))])
  }
  public static func bool(_ key: String, _ flag: Bool) -> Condition {
    Condition(ConditionOperator(.bool), key, [StringValue(String(flag))])
  }
  /// True: the request must lack the key. False: it must have it.
  public static func null(_ key: String, _ isMissing: Bool) -> Condition {
    Condition(ConditionOperator(.null), key, [StringValue(String(isMissing))])
  }
}
