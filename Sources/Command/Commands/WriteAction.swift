internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// `synth`: writes packages, then templates and manifests, and tells what it did.
struct WriteAction {
  let session: CommandSession
  let progress: Progress

  func run(_ assembly: SynthesisResult) throws -> ExitCode {
    let folders = session.folders
    try Files.createDirectory(folders.output)
    let lock = try DirectoryLock(folders.output) {
      session.console.error("Waiting for another synth that writes to \(folders.display(folders.output))…\n")
    }
    return try withExtendedLifetime(lock) {
      let plan = try OutputPlan(
        assembly, output: folders.output, shownAs: folders.display(folders.output),
        ownsFolder: session.ownsFolder)
      var diagnostics = assembly.diagnostics
      diagnostics.report(plan.diagnostics.all)
      diagnostics.report(RoleReplacements.findings(assembly, plan))
      if diagnostics.hasErrors {
        session.report(diagnostics, isFinal: true)
        return .failure
      }
      // Packages first: a template must never name an archive that does not exist.
      let packages = PackageWriter(folder: folders.packages)
      var made: Set<String> = []
      for package in assembly.apps.flatMap(\.packages) {
        progress.step("packing \(package.directory)")
        if try packages.write(package) { made.insert(package.fileName) }
      }
      progress.step("writing \(folders.display(folders.output))")
      try OutputWriter(output: folders.output).apply(plan)
      progress.clear()
      if !session.options.json { session.report(diagnostics, isFinal: false) }
      let summary = Summary(session: session, assembly: assembly, plan: plan, packages: packages, made: made)
      if session.options.json {
        session.console.out(summary.json + "\n")
      } else if !session.options.quiet {
        session.console.out(summary.text)
      }
      return .success
    }
  }
}
