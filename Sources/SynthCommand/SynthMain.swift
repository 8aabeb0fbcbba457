public import Infrastructure

/// The command with a process around it, for executables that choose their apps by themselves.
public enum SynthMain {
  /// Does what the arguments say, and ends the process.
  public static func run(_ arguments: [String], apps: @escaping () -> [any App]) -> Never {
    SystemProcess.prepare()
    SystemProcess.exit(Command(apps: apps, console: .standard()).run(arguments))
  }
}
