/// A command of `synth`: how it is called, and what it does.
///
/// A new command is a type in a file of its own and a line in `Subcommands.all`. The parser, the help and the
/// dispatch take everything else from `usage`.
///
/// ```swift
/// struct CountCommand: Subcommand {
///   static let usage = Usage(
///     "count", in: .templates, summary: "count the stacks",
///     options: [SharedOptions.app], exitCodes: ExitCodes(success: "counted"), example: "count --app Shop")
///
///   static func run(_ invocation: Invocation) throws -> ExitCode {
///     try invocation.synthesize { definitions in … }
///   }
/// }
/// ```
protocol Subcommand: SendableMetatype {
  /// What the parser accepts and the help shows.
  static var usage: Usage { get }

  /// - Throws: `UsageError` for a command line that does not make sense; anything else ends the run with the
  ///   error's description.
  static func run(_ invocation: Invocation) throws -> ExitCode
}
