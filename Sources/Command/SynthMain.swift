public import CrossAccount

/// The command with a process around it, for executables that choose their apps at run time.
public enum SynthMain {
  /// Runs the command that the arguments name, and ends the process.
  public static func run(_ arguments: [String], apps: @escaping () -> [any App]) -> Never {
    SystemProcess.prepare()
    var command = Command(apps: apps, console: .standard())
    command.endsProcess = true
    SystemProcess.exit(command.run(arguments))
  }
}
