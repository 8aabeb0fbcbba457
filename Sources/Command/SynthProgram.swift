public import CrossAccount

/// The `synth` executable and its apps.
///
/// ```swift
/// @main
/// struct Synth: SynthProgram {
///   static var apps: [any App] {
///     CrossAccountLambda()
///   }
/// }
/// ```
public protocol SynthProgram {
  /// The apps, as a list of statements.
  @AppListBuilder static var apps: [any App] { get }
}

extension SynthProgram {
  /// Runs the command that the command line names, and ends the process: 0 fine or nothing changed, 1 changed or
  /// stale, 2 error.
  public static func main() {
    SynthMain.run(Array(CommandLine.arguments.dropFirst())) { apps }
  }
}
