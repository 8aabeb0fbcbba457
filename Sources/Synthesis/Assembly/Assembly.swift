public import CrossAccountDiagnostics

/// Everything that a run makes, before a byte of it is on the disk.
public struct Assembly: Sendable {
  public var apps: [AppAssembly] = []
  public var diagnostics = DiagnosticList()

  public init() {}
}
