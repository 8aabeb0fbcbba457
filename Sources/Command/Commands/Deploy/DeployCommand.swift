internal import CrossAccountDeployment

/// `synth deploy`: packages and stacks into their accounts, in the order that they need.
struct DeployCommand: Subcommand {
  private static let check = Option.flag(
    "--check", "change nothing; show where the deployed stacks differ, and exit with 1 if any does")

  static let usage = Usage(
    "deploy", in: .deployment, summary: "deploy packages and stacks to their accounts, in order",
    options: [
      SharedOptions.app.help("deploy only this app"), SharedOptions.stack.help("deploy only this stack"),
      SharedOptions.dryRun.help("show the changes, and make none"), check, SharedOptions.yes,
    ] + DeploymentRun.options,
    exitCodes: ExitCodes(
      success: "deployed, or nothing to change",
      changed: "a question was answered with no; with --check: something differs"),
    example: "deploy --app CrossAccountLambda --profile home=home-admin --profile cross=cross-admin")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    // Bootstraps first: they make the buckets that packages go to.
    try invocation.synthesize(selecting: {
      $0.names.isEmpty ? $0.bootstraps + $0.others : try $0.named()
    }) { definitions in
      let run = try DeploymentRun(definitions)
      return invocation.arguments[check] ? compare(run) : deploy(run)
    }
  }

  /// Deploys after a question for each group of stacks, or shows what that would change.
  static func deploy(_ run: DeploymentRun) -> ExitCode {
    run.perform(
      refusesStale: true,
      summary: { result in
        let count = result.stacks.count { $0.change != .unchanged }
        return DeploymentReport.summary(count, "changed", isDryRun: run.isDryRun)
      }
    ) { (caller, sessions, dialogue) throws(DeploymentError) in
      let apps = try run.pack()
      return try Deployer(
        caller: caller, sessions: sessions, dialogue: dialogue, scratch: run.scratch, isDryRun: run.isDryRun,
        review: DeploymentReview(run.session).text
      ).deploy(apps)
    }
  }

  private static func compare(_ run: DeploymentRun) -> ExitCode {
    run.perform(refusesStale: true) { (caller, sessions, dialogue) throws(DeploymentError) in
      try DeploymentCheck(caller: caller, sessions: sessions, dialogue: dialogue) {
        DeploymentReview(run.session).text([($1, $0)])
      }.run(run.apps)
    }
  }
}
