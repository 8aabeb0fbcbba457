internal import CrossAccountIAMPolicy

/// Whether conditions leave fewer than the principals say.
enum Narrowing {
  /// Any condition that has to be met and is not met by everybody.
  static func isNarrowed(_ statement: PolicyStatement) -> Bool {
    statement.conditions.contains { condition in
      !isNegated(condition.comparison) && !condition.comparison.hasSuffix("IfExists")
        && !condition.comparison.hasPrefix("ForAllValues:") && condition.comparison != "Null"
        && condition.key.lowercased() != "aws:securetransport"
        && !condition.values.contains { $0.text == "*" }
    }
  }

  static func isNegated(_ comparison: String) -> Bool { comparison.contains("Not") }
}
