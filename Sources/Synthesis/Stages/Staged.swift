internal import CrossAccountDiagnostics

/// What a stage makes, and what it has to say about its input.
struct Staged<Output> {
  var output: Output
  var findings: [Diagnostic]

  init(_ output: Output, _ findings: [Diagnostic] = []) {
    self.output = output
    self.findings = findings
  }

  /// The output, the findings reported.
  func reported(to list: inout DiagnosticList) -> Output {
    list.report(findings)
    return output
  }
}

extension Staged: Sendable where Output: Sendable {}
