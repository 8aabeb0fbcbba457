extension PolicyStatement {
  /// Whether conditions leave fewer than the principals say: any condition that has to be met and is not met by
  /// everybody.
  package var limitsScope: Bool {
    conditions.contains { condition in
      condition.isDemanded && condition.key.lowercased() != "aws:securetransport"
        && !condition.values.contains { $0.text == "*" }
    }
  }
}

extension PolicyStatement.StatedCondition {
  /// Whether the operator asks for what is not there.
  package var isNegated: Bool { comparison.contains("Not") }

  /// Whether a request without the key does not meet it.
  package var isDemanded: Bool {
    !isNegated && !comparison.hasSuffix("IfExists") && !comparison.hasPrefix("ForAllValues:")
      && comparison != "Null"
  }
}
