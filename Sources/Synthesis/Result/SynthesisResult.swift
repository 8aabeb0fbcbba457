public import CrossAccountDiagnostics

/// Everything that a run makes, before a byte of it is on the disk.
public struct SynthesisResult: Sendable {
  public var apps: [SynthesizedApp] = []
  public var diagnostics = DiagnosticList()

  public init() {}
}
