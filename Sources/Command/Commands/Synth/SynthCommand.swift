internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// `synth`: writes packages, then templates and manifests, and summarizes what it did; with `--check` it writes
/// nothing and shows what is stale.
struct SynthCommand: Subcommand {
  private static let check = Option.flag(
    "--check", "write nothing; show what is stale, and exit with 1 if anything is")

  static let usage = Usage(
    "synth", in: .templates, summary: "write templates, manifests and packages; the default command",
    options: [
      check, SharedOptions.app.help("write only this app"), SharedOptions.output, SharedOptions.noValidate,
      SharedOptions.format,
      SharedOptions.quiet.help("report only errors and stale files"),
    ],
    exitCodes: ExitCodes(
      success: "everything was written, or is up to date", changed: "with --check: something is stale"),
    example: "synth --check")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    try invocation.synthesize { definitions in
      let command = SynthCommand(definitions: definitions)
      do {
        return try invocation.arguments[check] ? command.check() : command.write()
      } catch {
        definitions.progress.clear()
        command.session.report(WriteFailure.diagnostic(error, folders: command.session.folders))
        return .failure
      }
    }
  }

  private let definitions: Definitions
  private var session: CommandSession { definitions.session }
  private var assembly: SynthesisResult { definitions.assembly }

  private func check() throws -> ExitCode {
    guard let (plan, diagnostics) = try plan() else { return .failure }
    return StaleFiles(session: session, plan: plan, diagnostics: diagnostics).report()
  }

  private func write() throws -> ExitCode {
    let folders = session.folders
    let output = folders.display(folders.output)
    try Files.createDirectory(folders.output)
    let lock = try DirectoryLock(folders.output) {
      session.console.error("Waiting for another synth that writes to \(output)…\n")
    }
    return try withExtendedLifetime(lock) {
      guard let (plan, diagnostics) = try plan() else { return .failure }
      // Packages first: a template must never name an archive that does not exist.
      let packages = PackageWriter(folder: folders.packages)
      var made: Set<String> = []
      for package in assembly.apps.flatMap(\.packages) {
        definitions.progress.step("packing \(package.directory)")
        if try packages.write(package).isNew { made.insert(package.fileName) }
      }
      definitions.progress.step("writing \(output)")
      try OutputWriter(output: folders.output).apply(plan)
      definitions.progress.clear()
      session.report(diagnostics)
      let summary = Summary(
        session: session, assembly: assembly, plan: plan, diagnostics: diagnostics, packages: packages,
        made: made)
      if session.isJSON {
        session.print(summary.value)
      } else if !session.isQuiet {
        session.console.out(summary.text)
      }
      return .success
    }
  }

  /// What is to be written, with all findings; nil after it reported errors.
  private func plan() throws -> (OutputPlan, DiagnosticList)? {
    let folders = session.folders
    // Only with all apps at hand, the files of others are stale.
    let plan = try OutputPlan(
      assembly, output: folders.output, shownAs: folders.display(folders.output),
      ownsFolder: session.arguments[SharedOptions.app].isEmpty)
    var diagnostics = assembly.diagnostics
    diagnostics.report(plan.diagnostics.all)
    diagnostics.report(RoleReplacements.findings(assembly, plan))
    if !diagnostics.hasErrors { return (plan, diagnostics) }
    session.reportErrors(diagnostics, "nothing was written")
    return nil
  }
}
