internal import CrossAccountDeployment

/// `synth destroy`: deletes stacks, the last deployed first.
struct DestroyCommand: Subcommand {
  static let usage = Usage(
    "destroy", in: .deployment, summary: "delete the stacks, the last deployed first",
    options: [
      SharedOptions.app.help("delete only the stacks of this app"),
      SharedOptions.stack.help("delete only this stack"),
      SharedOptions.dryRun.help("show what would be deleted, and delete nothing"), SharedOptions.yes,
    ] + DeploymentRun.options,
    exitCodes: ExitCodes(
      success: "deleted, or nothing to delete", changed: "a question was answered with no"),
    example: "destroy --app CrossAccountLambda --dry-run")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    // Bootstraps stay, unless --app names them: other Swift packages may use their buckets too.
    try invocation.synthesize(selecting: { $0.names.isEmpty ? $0.others : try $0.named() }) { definitions in
      let run = try DeploymentRun(definitions)
      return run.perform(
        refusesStale: false,
        summary: { result in
          let count = result.stacks.count { $0.change == .deleted }
          return DeploymentReport.summary(count, "deleted", isDryRun: run.isDryRun)
        }
      ) { (run, caller, sessions, dialogue) throws(DeploymentError) in
        try Destroyer(caller: caller, sessions: sessions, dialogue: dialogue, isDryRun: run.isDryRun)
          .destroy(run.apps)
      }
    }
  }
}
