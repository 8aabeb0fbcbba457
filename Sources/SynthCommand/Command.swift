internal import Diagnostics
internal import FileSystem
public import Infrastructure
internal import Synthesis

/// The command, apart from the process it runs in.
public struct Command {
  let apps: () -> [any App]
  let console: Console

  public init(apps: @escaping () -> [any App], console: Console) {
    self.apps = apps
    self.console = console
  }

  public func run(_ arguments: [String]) -> ExitCode {
    do {
      let options = try Options.parse(arguments)
      if options.help {
        console.out(Help.text)
        return .success
      }
      if options.version {
        console.out("synth \(Help.version)\n")
        return .success
      }
      return try run(options)
    } catch let error as UsageError {
      console.error("error: \(error.message)\nTry 'swift run synth --help'.\n")
    } catch {
      console.error("error: \(error)\n")
    }
    return .failure
  }

  private func run(_ options: Options) throws -> ExitCode {
    let folders = try Folders(output: options.output)
    let selected = try select(options.apps)
    let progress = Progress(console, isQuiet: options.quiet)
    let synthesizer = Synthesizer(root: folders.root, progress: { progress.step($0) })
    let assembly = synthesizer.synthesize(selected)
    progress.clear()
    let session = CommandSession(
      console: console, options: options, folders: folders, ownsFolder: options.apps.isEmpty)
    if assembly.diagnostics.hasErrors {
      session.report(assembly.diagnostics, isFinal: true)
      return .failure
    }
    switch options.action {
    case .list: return ListAction(session: session).run(assembly)
    case .synth where options.check: return try CheckAction(session: session).run(assembly)
    case .synth: return try WriteAction(session: session).run(assembly)
    }
  }

  private func select(_ names: [String]) throws(UsageError) -> [any App] {
    let all = apps()
    if names.isEmpty { return all }
    let known = all.map(\.name)
    for name in names where !known.contains(name) {
      let hint = Spelling.suggestion(for: name, among: known)
      throw UsageError(
        message: "no app is named '\(name)'\(hint) (there are: \(known.joined(separator: ", ")))")
    }
    return all.filter { names.contains($0.name) }
  }
}
