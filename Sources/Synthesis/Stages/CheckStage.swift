internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging
internal import CrossAccountRules

/// Asks all rules about one template, and holds its packages against the functions that run them.
enum CheckStage {
  /// What the stack takes of the quotas, and what the rules find.
  static func check(
    _ resolved: ResolvedStack, _ rendered: RenderedStack, unfinished: Set<String>, _ rules: inout RuleRunner
  ) -> (budgets: [Budget], findings: [Diagnostic]) {
    let stack = resolved.stack
    let subject = RuleSubject(
      resolved.placed, name: "stack \(stack.id)", bytes: rendered.fault == nil ? rendered.text.count : nil,
      unfinished: unfinished)
    let budgets =
      subject.template.budgets + subject.policyBudgets.map(\.budget)
      + Template.bodyBudget(bytes: rendered.text.count)
    let template = resolved.placed.template
    let remarks = resolved.remarks + FunctionPackageCheck.check(template, packages: resolved.handlers)
    let findings = Acceptance.remaining(remarks, of: template) + rules.findings(in: subject)
    let diagnostics = resolved.placed.locator.diagnostics(condensed(findings))
    return (budgets, diagnostics + (rendered.fault.map { [$0] } ?? []))
  }

  /// More of one kind about one resource is the same mistake, made in a loop, and has the same line of Swift.
  private static let mostOfAKind = 3

  private static func condensed(_ findings: [TemplateFinding]) -> [TemplateFinding] {
    var counts: [String: Int] = [:]
    var last: [String: Int] = [:]
    var result: [TemplateFinding] = []
    for finding in findings {
      guard case .document = finding.lead, finding.path.steps.count > 1 else {
        result.append(finding)
        continue
      }
      let kind = "\(finding.path.steps[1]) \(finding.code)"
      counts[kind, default: 0] += 1
      guard counts[kind, default: 0] <= mostOfAKind else { continue }
      last[kind] = result.count
      result.append(finding)
    }
    for (kind, count) in counts where count > mostOfAKind {
      guard let position = last[kind] else { continue }
      result[position].notes.append(
        .init("the resource's policies have \(count - mostOfAKind) more of this kind"))
    }
    return result
  }
}
