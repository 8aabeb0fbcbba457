internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension PolicyReader {
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
  mutating func readConditions(
    _ object: ValueObject, _ path: PropertyPath, _ statement: inout CompiledStatement
  ) throws(PolicyError) {
    guard let value = object["Condition"] else { return }
    func place(_ names: String...) -> PropertyPath {
      PropertyPath(path.steps + [.key("Condition")] + names.map { .key($0) })
    }
    if let reason = PolicyReader.doubt(value) {
      statement.doubt = statement.doubt ?? reason
      return
    }
    guard let operators = value.object else { throw wrongKind(place(), "an object", value) }
    for entry in operators.entries {
      guard let comparison = PolicyReader.comparisons[entry.key.lowercased()] else {
        let names = PolicyReader.comparisons.values.map(\.name)
        let suggestion = Spelling.suggestion(for: entry.key, among: names)
        throw PolicyError(
          path: place(),
          problem: .unknownOperator(entry.key, suggestion: suggestion))
      }
      if let reason = PolicyReader.doubt(entry.value) {
        statement.doubt = statement.doubt ?? reason
        continue
      }
      guard let keys = entry.value.object else {
        throw wrongKind(place(entry.key), "an object", entry.value)
      }
      for key in keys.entries {
        let condition = CompiledCondition(
          comparison, key.key, try texts(key.value, place(entry.key, key.key), scalars: true),
          variables: variables)
        for (value, text) in zip(condition.values, condition.texts) where value == .invalid {
          findings.append(
            PolicyFinding(
              path: place(entry.key, key.key),
              message: "\(comparison.name) cannot read '\(text)'"))
        }
        statement.conditions.append(condition)
      }
    }
  }

  /// The operators by their names in lower case.
  private static let comparisons: [String: ConditionOperator] = {
    var comparisons: [String: ConditionOperator] = [:]
    let quantifiers: [ConditionOperator.Quantifier?] = [nil] + ConditionOperator.Quantifier.allCases
    for comparison in ConditionOperator.Comparison.allCases {
      for quantifier in quantifiers {
        for ifExists in comparison == .null ? [false] : [false, true] {
          let value = ConditionOperator(comparison, quantifier: quantifier, ifExists: ifExists)
          comparisons[value.name.lowercased()] = value
        }
      }
    }
    return comparisons
  }()
}
