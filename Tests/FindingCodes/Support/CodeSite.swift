import CrossAccountDiagnostics

/// A place in the sources that reports a code.
struct CodeSite: Hashable {
  var code: String
  /// Empty where the place alone does not show the severity.
  var severities: Set<Severity>
  var file: String
}
