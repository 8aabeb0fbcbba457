public import CrossAccount

/// The `synth` executable: the apps that it knows.
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
  @AppListBuilder static var apps: [any App] { get }
}

extension SynthProgram {
  /// Reads the command line, does what it says, and ends the process: 0 fine or nothing changed, 1 changed or
  /// stale, 2 error.
  public static func main() {
    SynthMain.run(Array(CommandLine.arguments.dropFirst())) { apps }
  }
}
