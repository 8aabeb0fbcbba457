internal import CrossAccountDiagnostics

/// Holds each grant against the templates as they will be on the disk.
enum ProveStage {
  static func prove(_ granted: [GrantedApp], _ parts: [[CheckedStack]], _ apps: [SynthesizedApp])
    -> [Diagnostic]
  {
    if granted.allSatisfy(\.written.isEmpty) { return [] }
    var proof = AccessProof(apps, granted.map(\.written), parts.map { $0.compactMap(\.excerpt) })
    proof.proveAll()
    return proof.findings
  }
}
