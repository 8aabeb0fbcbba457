internal import CloudFormation
internal import Diagnostics
internal import Validation

/// What the catalogue of actions has against the policies of stacks, each finding at the resource's line of Swift.
struct PolicyDiagnostics {
  /// One for all stacks: it remembers what it has looked up.
  private var check = ActionCheck()

  mutating func check(_ template: Template) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for place in PolicyPlaces.all(in: template) {
      for finding in check.findings(place) {
        let path = PropertyPath(Array(finding.path.steps.dropFirst(2)))
        findings.append(
          Diagnostic(
            finding.severity, code: finding.code, "resource \(place.logicalID): \(path): \(finding.message)",
            at: place.location))
      }
    }
    return findings
  }
}
