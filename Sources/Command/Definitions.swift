internal import CrossAccount
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// What the Swift definitions give: the selected apps, synthesized without errors.
struct Definitions {
  let session: CommandSession
  let assembly: SynthesisResult
  /// All apps of the program, also those that were not selected.
  let apps: [any App]
  let progress: Progress
}

extension Invocation {
  /// Synthesizes apps and passes on what they give. With an error it reports all findings and passes on nothing.
  ///
  /// - Parameter select: By default the apps that `--app` names, else all.
  func synthesize(
    selecting select: (AppSelection) throws -> [any App] = { try $0.named() },
    _ body: (Definitions) throws -> ExitCode
  ) throws -> ExitCode {
    let all = apps()
    let folders = try Folders(
      output: arguments[SharedOptions.output], current: directory,
      source: all.lazy.compactMap { ($0 as? ListedApp)?.file }.first)
    let selected = try select(AppSelection(all: all, names: arguments[SharedOptions.app]))
    let progress = Progress(console, isQuiet: arguments[SharedOptions.quiet], clock: clock)
    defer { progress.clear() }
    let synthesizer = Synthesizer(
      root: folders.root, validates: !arguments[SharedOptions.noValidate], progress: { progress.step($0) })
    let assembly = synthesizer.synthesize(selected)
    if endsProcess { _ = Unmanaged.passRetained(Kept(assembly, all)) }
    progress.clear()
    let session = CommandSession(
      console: console, arguments: arguments, folders: folders, directory: directory)
    if assembly.diagnostics.hasErrors {
      session.reportErrors(assembly.diagnostics, "nothing was written")
      return .failure
    }
    return try body(Definitions(session: session, assembly: assembly, apps: all, progress: progress))
  }
}

/// Keeps a value until the process ends.
private final class Kept: Sendable {
  let assembly: SynthesisResult
  let apps: [any App]

  init(_ assembly: SynthesisResult, _ apps: [any App]) {
    self.assembly = assembly
    self.apps = apps
  }
}
