internal import CrossAccount

/// `synth bootstrap`: deploys the buckets for packages, which is an app like any other.
struct BootstrapCommand: Subcommand {
  static let usage = Usage(
    "bootstrap", in: .deployment, summary: "create the buckets for packages, once for each account",
    options: [
      SharedOptions.stack, SharedOptions.dryRun.help("show the changes, and make none"), SharedOptions.yes,
    ] + DeploymentRun.stackOptions + DeploymentRun.options,
    exitCodes: ExitCodes(success: "done, or nothing to change", changed: "a question was answered with no"),
    example: "bootstrap --stack home --profile home=home-admin")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    try invocation.synthesize(selecting: bootstraps) { definitions in
      DeployCommand.deploy(try DeploymentRun(definitions))
    }
  }

  private static func bootstraps(_ apps: AppSelection) throws(UsageError) -> [any App] {
    if !apps.bootstraps.isEmpty { return apps.bootstraps }
    throw UsageError(
      message: "the apps include no Bootstrap; list Bootstrap([home]) for the accounts with functions")
  }
}
