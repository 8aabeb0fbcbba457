internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What came of one stack by itself, before it is held against the others.
struct CheckedStack: Sendable {
  let stack: SynthesizedStack
  let packages: [SynthesizedPackage]
  /// Nil when no grant is to be proven.
  let excerpt: StackExcerpt?
  let findings: [Diagnostic]
  let uses: [UseFinding]
}
