internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A finding on its way up to the top of the template: each level that it passes adds its step. So nobody makes
/// paths for the many values that are right.
struct PendingFinding {
  let severity: Severity
  let code: String
  let message: String
  /// The innermost step first.
  var steps: [PropertyPath.Step] = []

  var finding: TemplateFinding {
    TemplateFinding(severity, code: code, message, at: PropertyPath(steps.reversed()))
  }
}
