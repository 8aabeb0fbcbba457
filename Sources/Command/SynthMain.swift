public import CrossAccount

/// The command with a process around it, for executables that choose their apps at run time.
public enum SynthMain {
  /// Runs the command that the arguments name, and ends the process: with an error too where standard output cannot
  /// be written.
  public static func run(_ arguments: [String], apps: @escaping () -> [any App]) -> Never {
    SystemProcess.prepare()
    let out = StandardStream(1, name: "standard output")
    let error = StandardStream(2, name: "standard error")
    var command = Command(apps: apps, console: .standard(out: out, error: error))
    command.endsProcess = true
    var code = command.run(arguments)
    out.finish()
    if let failure = out.failure {
      error.write("error: \(failure)\n")
      code = .failure
    }
    SystemProcess.exit(code)
  }
}
