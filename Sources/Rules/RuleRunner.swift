internal import CrossAccountAssembly
package import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Asks the rules about one template after the other. Rules remember what they have looked up, so one runner serves
/// many templates; it belongs to one thread.
package struct RuleRunner {
  private var rules: [any TemplateRule]
  private var general: (any TemplateRule)?

  /// - Parameter checksSchemas: Whether to hold resources against the registry's schemas.
  package init(checksSchemas: Bool = true) {
    rules = RuleList.ofTemplates.map { $0.init() }
    general = checksSchemas ? RuleList.general.init() : nil
  }

  /// What the rules have to say about a template by itself, without what its author accepts.
  package mutating func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let size = TemplateSizeRule().findings(in: subject)
    // What cannot be deployed is not looked at further: the rules are made for what CloudFormation takes.
    if size.contains(where: { $0.severity == .error }) { return size }
    let hasMacros = subject.hasMacros
    var findings = size
    for index in rules.indices where !hasMacros || type(of: rules[index]).seesThroughMacros {
      findings += rules[index].findings(in: subject)
    }
    guard !hasMacros, var general else { return Acceptance.remaining(findings, of: subject.template) }
    let others = general.findings(in: subject)
    self.general = general
    let specific = findings.filter { $0.severity == .error || NullValueRule.codes.contains($0.code) }
    findings += others.filter { other in !specific.contains { $0.covers(other) } }
    return Acceptance.remaining(findings, of: subject.template)
  }
}

extension TemplateFinding {
  /// Whether both are about the same value: one at its path, the other there, inside of it or around it.
  fileprivate func covers(_ other: TemplateFinding) -> Bool {
    let shared = min(path.steps.count, other.path.steps.count)
    guard shared > 3 || shared == 3 && path.steps[2] != .key("Properties") else { return false }
    return path.steps.prefix(shared) == other.path.steps.prefix(shared)
  }
}
