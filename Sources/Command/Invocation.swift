internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A run of the program: its command line, and what it may ask of the process around it.
struct Invocation {
  let arguments: Arguments
  let console: Console
  /// The current folder.
  let directory: String
  /// Makes the apps that the program lists.
  let apps: () -> [any App]
  /// Seconds from some fixed point.
  let clock: () -> Double
  /// Whether the process ends with the run, so that nothing that it made needs to be freed.
  let endsProcess: Bool

  /// Runs the command.
  ///
  /// - Throws: `UsageError`.
  func run() throws(UsageError) -> ExitCode {
    try arguments.validate()
    do {
      return try arguments.command.run(self)
    } catch let error as UsageError {
      throw error
    } catch let error as AssemblyError {
      throw UsageError(message: error.message)
    } catch {
      // Without folders: what failed may have been to find them.
      if arguments.isJSON {
        let failure = Diagnostic.error("file-system", "\(error)", at: nil)
        console.print(["version": 1, "diagnostics": [failure.value(relativeTo: nil)]])
      } else {
        console.error("error: \(error)\n")
      }
      return .failure
    }
  }

  /// What a command works with that does not ask the apps.
  func session() throws -> CommandSession {
    CommandSession(
      console: console, arguments: arguments,
      folders: try Folders(output: arguments[SharedOptions.output], current: directory, source: nil),
      directory: directory)
  }
}
