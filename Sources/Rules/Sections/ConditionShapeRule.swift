internal import CrossAccountCloudFormation

/// What stands for a condition is a function that gives true or false.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
struct ConditionShapeRule: TemplateRule {
  static let codes = ["condition-shape"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let template = subject.template
    if !subject.transforms.isPlain { return [] }
    var findings: [TemplateFinding] = []
    for (name, condition) in template.conditions where !isTruth(condition, inRule: false) {
      let message =
        "condition \(name) is \(condition.kind); it must be Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition"
      findings.append(
        .error("condition-shape", message, at: PropertyPath([.key("Conditions"), .key(name)])))
    }
    for (name, rule) in template.rules {
      let path = PropertyPath([.key("Rules"), .key(name)])
      if let condition = rule.condition, !isTruth(condition, inRule: true) {
        findings.append(
          .error(
            "condition-shape",
            "rule \(name): RuleCondition is \(condition.kind); it must be a condition function",
            at: path.appending("RuleCondition")))
      }
      for (index, assertion) in rule.assertions.enumerated() where !isTruth(assertion.assert, inRule: true) {
        findings.append(
          .error(
            "condition-shape",
            "rule \(name): an assertion is \(assertion.assert.kind); it must be a condition function",
            at: path.appending(.key("Assertions"), .index(index), .key("Assert"))))
      }
    }
    return findings
  }

  /// What only looks like a function has a finding of its own.
  private func isTruth(_ value: Value, inRule: Bool) -> Bool {
    switch value {
    case .intrinsic(.other(let name, _)):
      return inRule || !FunctionShape.isKnown(name) || FunctionShape.ofConditions.contains(name)
    case .intrinsic(let function): return FunctionShape.ofConditions.contains(function.name)
    case .object(let object): return object.isComputed
    case .deferred: return true
    default: return false
    }
  }
}
