internal import CrossAccountDeployment

/// `synth deploy`: packages and stacks into their accounts, in the order that they need.
struct DeployCommand: Subcommand {
  private static let check = Option.flag(
    "--check", "change nothing; show where the deployed stacks differ, and exit with 1 if any does")

  private static let prune = Option.flag(
    "--prune", "also delete stacks that this package deployed and no definition has any more, after asking")

  static let usage = Usage(
    "deploy", in: .deployment, summary: "deploy packages and stacks to their accounts, in order",
    options: [
      SharedOptions.app.help("deploy only this app"), SharedOptions.stack.help("deploy only this stack"),
      SharedOptions.dryRun.help("show the changes, and make none"), check, prune, SharedOptions.yes,
    ] + DeploymentRun.stackOptions + DeploymentRun.options,
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
        let count = result.stacks.count { $0.change != .unchanged && $0.change != .leftover }
        return DeploymentReport.summary(count, "changed", isDryRun: run.isDryRun)
      }
    ) { (run, caller, sessions, dialogue) throws(DeploymentError) in
      let apps = try run.pack()
      var result = try Deployer(
        caller: caller, sessions: sessions, dialogue: dialogue, scratch: run.scratch, isDryRun: run.isDryRun,
        review: DeploymentReview(run.session).text
      ).deploy(apps)
      if result.outcome != .done { return result }
      let leftovers = run.leftovers(caller, sessions, dialogue)
      let isPruned = run.session.arguments[prune]
      let stacks = try leftovers.report(advice: isPruned ? nil : "'synth deploy --prune' deletes them.")
      if stacks.isEmpty { return result }
      guard isPruned else {
        result.stacks += stacks.map(StackResult.leftover)
        return result
      }
      let removed = try leftovers.remove(stacks, isDryRun: run.isDryRun)
      result.stacks += removed.stacks
      result.outcome = removed.outcome
      return result
    }
  }

  private static func compare(_ run: DeploymentRun) -> ExitCode {
    run.perform(refusesStale: true) { (run, caller, sessions, dialogue) throws(DeploymentError) in
      let review = DeploymentReview(run.session)
      var result = try DeploymentCheck(
        caller: caller, sessions: sessions, dialogue: dialogue,
        isSame: { review.isSame([($1, $0)]) }, difference: { review.text([($1, $0)]) }
      ).run(run.apps)
      let stacks = try run.leftovers(caller, sessions, dialogue).report(
        advice: "'synth deploy --prune' deletes them.")
      result.stacks += stacks.map(StackResult.leftover)
      if !stacks.isEmpty { result.outcome = .different }
      return result
    }
  }
}
