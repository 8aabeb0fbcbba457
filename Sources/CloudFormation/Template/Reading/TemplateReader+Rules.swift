internal import CrossAccountDiagnostics
internal import CrossAccountYAML

extension TemplateReader {
  mutating func rule(_ entry: Node.Entry) -> Rule? {
    let what = "rule \(entry.key)"
    var condition: Value?
    var assertions: [Rule.Assertion] = []
    for field in entries(entry.value, what) {
      switch field.key {
      case "RuleCondition": condition = Value(field.value)
      case "Assertions":
        guard let items = field.value.items else {
          report("template-shape", "\(what): Assertions must be a list", field.value.mark)
          continue
        }
        assertions = items.compactMap { assertion($0, what) }
      default: report(unknown: field, "rule-field", what, among: ["RuleCondition", "Assertions"])
      }
    }
    return Rule(when: condition, assertions)
  }

  private mutating func assertion(_ node: Node, _ what: String) -> Rule.Assertion? {
    var assert: Value?
    var description: String?
    for field in entries(node, "\(what): an assertion") {
      switch field.key {
      case "Assert": assert = Value(field.value)
      case "AssertDescription": description = text(field.value, "\(what): AssertDescription")
      default: report(unknown: field, "rule-field", what, among: ["Assert", "AssertDescription"])
      }
    }
    guard let assert else {
      report("rule-assertion", "\(what): an assertion has no Assert", node.mark)
      return nil
    }
    return Rule.Assertion(assert, description: description)
  }
}
