package import CrossAccountCloudFormation
package import CrossAccountDiagnostics

/// What the authors of a template's resources accept, each with a reason.
package enum Acceptance {
  private static let acceptableErrors: Set<String> = Set(
    (RuleList.ofTemplates + [RuleList.general]).filter { $0.canErrorsBeAccepted }.flatMap { $0.codes })

  /// The findings that are left to be shown; of nearly all templates there are none to begin with.
  package static func remaining(_ findings: [TemplateFinding], of template: Template) -> [TemplateFinding] {
    findings.filter { !isAccepted($0, in: template) }
  }

  static func isAccepted(_ finding: TemplateFinding, in template: Template) -> Bool {
    guard finding.path.steps.count > 1, finding.path.steps[0] == .key("Resources"),
      case .key(let name) = finding.path.steps[1], let resource = template.resources[name]
    else { return false }
    return accepts(finding.code, finding.severity, at: resource)
  }

  /// Whether the author of a resource accepts a finding about it.
  package static func accepts(_ code: String, _ severity: Severity, at resource: TemplateResource) -> Bool {
    // Of nearly all resources there is nothing to accept.
    guard !resource.suppressions.isEmpty, severity != .error || acceptableErrors.contains(code) else {
      return false
    }
    return resource.suppressions.contains { $0.code == code }
  }
}
