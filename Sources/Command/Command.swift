public import CrossAccount
internal import CrossAccountSystem

/// The command, apart from the process it runs in.
public struct Command {
  let apps: () -> [any App]
  let console: Console
  let directory: String?
  let clock: () -> Double
  /// Whether the process ends with the run, so that nothing that it made needs to be freed.
  var endsProcess = false

  /// - Parameter directory: The folder to start from; by default the process's current one.
  public init(apps: @escaping () -> [any App], console: Console, directory: String? = nil) {
    self.init(apps: apps, console: console, directory: directory, clock: SystemProcess.uptime)
  }

  /// - Parameter clock: Seconds from some fixed point, which decide whether a run is long enough for progress.
  init(
    apps: @escaping () -> [any App], console: Console, directory: String?, clock: @escaping () -> Double
  ) {
    self.apps = apps
    self.console = console
    self.directory = directory
    self.clock = clock
  }

  /// - Parameter commandLine: Without the program's name.
  public func run(_ commandLine: [String]) -> ExitCode {
    var help = "swift run synth --help"
    do {
      let arguments = try ArgumentsParser.parse(commandLine)
      if arguments[SharedOptions.help] {
        console.out(Help.text(for: arguments))
        return .success
      }
      if arguments[SharedOptions.version] {
        console.out("synth \(Help.version)\n")
        return .success
      }
      if let command = arguments.named { help = "swift run synth \(command.usage.name) --help" }
      let invocation = Invocation(
        arguments: arguments, console: console, directory: try directory ?? Files.currentDirectory(),
        apps: apps, clock: clock, endsProcess: endsProcess)
      return try invocation.run()
    } catch let error as UsageError {
      console.error("error: \(error.message)\nTry '\(help)'.\n")
    } catch {
      console.error("error: \(error)\n")
    }
    return .failure
  }
}
