internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The warnings that the authors of a template's resources accept.
///
/// Findings carry a place and no resource: where one line of Swift declares several resources of a stack,
/// what one of them accepts counts for all.
struct Suppressions {
  private var codes: [SourceLocation: Set<String>] = [:]

  init(of template: Template) {
    for (_, resource) in template.resources {
      guard let location = resource.location else { continue }
      for suppression in resource.suppressions { codes[location, default: []].insert(suppression.code) }
    }
  }

  /// The findings that are left to be shown of a template; of nearly all there are none to begin with.
  static func remaining(_ findings: [Diagnostic], of template: Template) -> [Diagnostic] {
    findings.isEmpty ? [] : Suppressions(of: template).remaining(findings)
  }

  /// The findings that are left to be shown: all errors, and what nobody has accepted.
  func remaining(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { finding in
      guard finding.severity != .error, let location = finding.location else { return true }
      return !(codes[location]?.contains(finding.code) ?? false)
    }
  }
}
