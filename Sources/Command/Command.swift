public import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// The command, apart from the process it runs in.
public struct Command {
  let apps: () -> [any App]
  let console: Console
  let directory: String?
  let clock: () -> Double
  /// Whether the process ends with the run, so that nobody needs to free what it has made.
  var endsProcess = false

  /// - Parameter directory: The folder to start from; by default the process's current one.
  public init(apps: @escaping () -> [any App], console: Console, directory: String? = nil) {
    self.init(apps: apps, console: console, directory: directory, clock: SystemProcess.uptime)
  }

  /// - Parameter clock: Seconds from some fixed point, which tell whether a run is long enough for progress.
  init(
    apps: @escaping () -> [any App], console: Console, directory: String?, clock: @escaping () -> Double
  ) {
    self.apps = apps
    self.console = console
    self.directory = directory
    self.clock = clock
  }

  public func run(_ arguments: [String]) -> ExitCode {
    do {
      let options = try OptionsParser.parse(arguments)
      if options.has(.help) {
        console.out(
          arguments.contains(options.subcommand.rawValue) ? Help.text(options.subcommand) : Help.overview)
        return .success
      }
      if options.has(.version) {
        console.out("synth \(Help.version)\n")
        return .success
      }
      switch options.subcommand {
      case .access where !options.operands.isEmpty: return try runAccess(options)
      case .diff where !options.operands.isEmpty: return try runDiff(options)
      case .graph where !options.operands.isEmpty: return try runGraph(options)
      case .synth, .list, .access, .diff, .graph, .bootstrap, .deploy, .verify, .destroy:
        return try runApps(options)
      case .explain:
        let format = options.value(.format).flatMap(ExplainFormat.init) ?? .text
        return try ExplainAction(console: console, color: options.color, format: format)
          .run(options.operands.first)
      case .validate:
        let directory = try directory ?? Files.currentDirectory()
        return try ValidateAction(console: console, options: options, directory: directory).run()
      }
    } catch let error as UsageError {
      console.error("error: \(error.message)\nTry 'swift run synth --help'.\n")
    } catch {
      console.error("error: \(error)\n")
    }
    return .failure
  }

  /// Access in templates from elsewhere: no app is asked.
  private func runAccess(_ options: Options) throws -> ExitCode {
    let current = try directory ?? Files.currentDirectory()
    let session = CommandSession(
      console: console, options: options,
      folders: try Folders(output: nil, current: current, source: nil), ownsFolder: false)
    return try AccessAction(session: session).run(at: options.operands[0], from: current)
  }

  /// A comparison of two sides that are there: no app is asked.
  private func runDiff(_ options: Options) throws -> ExitCode {
    guard options.operands.count == 2 else {
      throw UsageError(message: "'diff' takes two sides, or none: synth diff BASE HEAD")
    }
    let (session, current) = try aloneSession(options)
    return try DiffAction(session: session, current: current).run(options.operands[0], options.operands[1])
  }

  /// A picture of templates that are there: no app is asked.
  private func runGraph(_ options: Options) throws -> ExitCode {
    let (session, current) = try aloneSession(options)
    return try GraphAction(session: session, current: current).run(at: options.operands[0])
  }

  private func aloneSession(_ options: Options) throws -> (CommandSession, current: String) {
    let current = try directory ?? Files.currentDirectory()
    let folders = try Folders(output: options.value(.output), current: current, source: nil)
    return (CommandSession(console: console, options: options, folders: folders, ownsFolder: false), current)
  }

  /// The commands that work on what the apps make.
  private func runApps(_ options: Options) throws -> ExitCode {
    let all = apps()
    let folders = try Folders(
      output: options.value(.output), current: directory ?? Files.currentDirectory(),
      source: all.lazy.compactMap { ($0 as? ListedApp)?.file }.first)
    let selected = try chosen(options, all)
    let progress = Progress(console, isQuiet: options.quiet, clock: clock)
    defer { progress.clear() }
    let synthesizer = Synthesizer(
      root: folders.root, validates: !options.has(.noValidate), progress: { progress.step($0) })
    let assembly = synthesizer.synthesize(selected)
    if endsProcess { _ = Unmanaged.passRetained(Kept(assembly, all)) }
    progress.clear()
    let session = CommandSession(
      console: console, options: options, folders: folders, ownsFolder: options.apps.isEmpty)
    if assembly.diagnostics.hasErrors {
      session.report(assembly.diagnostics, isFinal: true)
      return .failure
    }
    do {
      switch options.subcommand {
      case .list: return ListAction(session: session).run(assembly)
      case .access: return try AccessAction(session: session).run(assembly)
      case .diff:
        let current = try directory ?? Files.currentDirectory()
        return try DiffAction(session: session, current: current).run(assembly)
      case .graph:
        let current = try directory ?? Files.currentDirectory()
        return try GraphAction(session: session, current: current).run(assembly)
      case .bootstrap, .deploy, .verify, .destroy:
        if !options.quiet { session.report(assembly.diagnostics, isFinal: false) }
        return try DeploymentAction(session: session, accounts: all.flatMap { $0.stacks.map(\.account) })
          .run(assembly)
      case _ where options.check: return try CheckAction(session: session).run(assembly)
      default: return try WriteAction(session: session, progress: progress).run(assembly)
      }
    } catch let error as UsageError {
      throw error
    } catch let error as AssemblyError {
      throw error
    } catch {
      progress.clear()
      session.report(Failure.diagnostic(error, folders: folders))
      return .failure
    }
  }

  /// The apps that a run is about.
  private func chosen(_ options: Options, _ all: [any App]) throws(UsageError) -> [any App] {
    let isBootstrap = { (app: any App) in (app as? ListedApp)?.app is Bootstrap || app is Bootstrap }
    switch options.subcommand {
    case .bootstrap:
      let found = all.filter(isBootstrap)
      if found.isEmpty {
        throw UsageError(
          message:
            "no Bootstrap is among the apps; list Bootstrap([home]) for the accounts that have functions")
      }
      return found
    // Other packages may use the bucket too.
    case .destroy where options.apps.isEmpty: return all.filter { !isBootstrap($0) }
    // Packages go where it makes a place for them.
    case .deploy where options.apps.isEmpty: return all.filter(isBootstrap) + all.filter { !isBootstrap($0) }
    default: return try select(options.apps, from: all)
    }
  }

  private func select(_ names: [String], from all: [any App]) throws(UsageError) -> [any App] {
    if names.isEmpty { return all }
    let known = all.map(\.name)
    for name in names where !known.contains(name) {
      let hint = Spelling.suggestion(for: name, among: known)
      let others = known.isEmpty ? "no app is defined" : "there are: \(known.joined(separator: ", "))"
      throw UsageError(message: "no app is named '\(name)'\(hint) (\(others))")
    }
    return all.filter { names.contains($0.name) }
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
