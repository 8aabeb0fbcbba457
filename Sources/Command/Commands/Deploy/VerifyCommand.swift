internal import CrossAccountDeployment

/// `synth verify`: calls functions, and looks for the roles that they may assume.
struct VerifyCommand: Subcommand {
  static let usage = Usage(
    "verify", in: .deployment, summary: "call each function once, and check which roles it assumes",
    options: [
      SharedOptions.app.help("call only the functions of this app"),
      SharedOptions.stack.help("call only the functions of this stack"),
    ] + DeploymentRun.options,
    exitCodes: ExitCodes(success: "each role was assumed", changed: "a role was not assumed"),
    example: "verify --app CrossAccountLambda --profile home=home-admin --profile cross=cross-admin")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    try invocation.synthesize { definitions in
      let run = try DeploymentRun(definitions)
      return run.perform(refusesStale: false) { (run, caller, sessions, dialogue) throws(DeploymentError) in
        let functions = run.targets.functions(run.assembly, run.apps)
        if functions.isEmpty {
          throw DeploymentError("nothing-to-verify", "no grant of these apps lets a function assume a role")
        }
        return try Verifier(caller: caller, sessions: sessions, dialogue: dialogue, scratch: run.scratch)
          .verify(functions)
      }
    }
  }
}
