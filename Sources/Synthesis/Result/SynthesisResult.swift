package import CrossAccountDiagnostics

/// Everything that a run makes, before a byte of it is on the disk.
package struct SynthesisResult: Sendable {
  package var apps: [SynthesizedApp] = []
  package var diagnostics = DiagnosticList()

  package init() {}
}
