package import CrossAccount
internal import CrossAccountDiagnostics
package import CrossAccountPackaging

/// Turns apps into templates. Writes nothing.
///
/// place → expand grants → resolve → render → check → assemble → prove: each stage is a type of `Stages/`, with its
/// input, its output and its findings.
package struct Synthesizer {
  private let root: String
  private let validates: Bool
  private let progress: (String) -> Void
  private let readPackage: @Sendable (String) throws(PackagingError) -> HandlerDirectory

  /// - Parameters:
  ///   - root: The folder that paths in templates and manifests are relative to.
  ///   - validates: Whether to check resources against the schemas of CloudFormation's registry.
  ///   - progress: Called with what is being worked on.
  ///   - readPackage: Reads a handler directory; tests pass their own.
  package init(
    root: String,
    validates: Bool = true,
    progress: @escaping (String) -> Void = { _ in },
    readPackage: @escaping @Sendable (String) throws(PackagingError) -> HandlerDirectory = {
      path throws(PackagingError) in
      try HandlerDirectory.read(path)
    }
  ) {
    self.root = root
    self.validates = validates
    self.progress = progress
    self.readPackage = readPackage
  }

  /// Everything the apps make. With an error among the diagnostics nothing of it may be written.
  package func synthesize(_ apps: [any App]) -> SynthesisResult {
    var result = SynthesisResult()
    let packages = PackageCatalogue(root: root, read: readPackage)
    let placed = PlaceStage.place(apps).reported(to: &result.diagnostics)
    let granted = placed.map { app in
      GrantStage(packages: packages, root: root).expand(app).reported(to: &result.diagnostics)
    }
    let stages = StackStages(
      resolve: ResolveStage(packages: packages),
      render: RenderStage(root: root, readsBack: granted.contains { !$0.written.isEmpty }),
      validates: validates)
    let parts = granted.map { stages.make($0, progress: progress) }
    // In the order of the stacks, so that the same definition gives the same findings on any machine.
    result.diagnostics.report(UseFinding.merged(parts.flatMap { $0.flatMap(\.uses) }))
    result.diagnostics.report(parts.flatMap { $0.flatMap(\.findings) })
    result.apps = zip(granted, parts).map { app, stacks in
      AssembleStage.assemble(app, stacks).reported(to: &result.diagnostics)
    }
    result.diagnostics.report(TogetherStage.check(result.apps, granted))
    // Of templates that are wrong anyway a proof would only report what follows from it.
    if !result.diagnostics.hasErrors {
      progress("proving the access")
      result.diagnostics.report(ProveStage.prove(granted, parts, result.apps))
    }
    return result
  }
}
