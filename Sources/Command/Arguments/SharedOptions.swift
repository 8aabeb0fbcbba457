/// Options of several commands. A command to which one means something more specific says so with `help(_:)`.
enum SharedOptions {
  static let app = Option.list(
    "--app", OptionPlaceholder("NAME", "the name of an app"), help: "only this app")
  static let output = Option.value(
    "--output", short: "-o", OptionPlaceholder("DIR", "a folder"),
    "folder of the templates (default: templates/ in the package)")
  static let noValidate = Option.flag("--no-validate", "skip the checks against AWS's resource schemas")
  static let quiet = Option.flag("--quiet", short: "-q", "report errors only")
  static let format = Option<ResultFormat>.format(default: .text)
  static let account = Option.list(
    "--account", OptionPlaceholder("NAME=ID", "the name of a template and its account"),
    help: "account, or ID/REGION, of a template without a manifest")

  // Those of the commands that work in the accounts.
  static let stack = Option.list(
    "--stack", OptionPlaceholder("STACK", "the ID or name of a stack"), help: "only this stack")
  static let dryRun = Option.flag("--dry-run", "show what would be done, and change nothing")
  static let yes = Option.flag("--yes", "answer every question with yes")
  static let profile = Option.list(
    "--profile", OptionPlaceholder("ACCOUNT=PROFILE", "the name of an account and its profile"),
    help: "profile of the AWS CLI for an account")
  static let parameter = Option.list(
    "--parameter", OptionPlaceholder("[STACK.]NAME=VALUE", "a parameter and its value"),
    help: "value of a stack's parameter")
  static let stage = Option.value(
    "--stage", OptionPlaceholder("STAGE", "a stage of deploy.yaml"),
    "use the settings of this stage of deploy.yaml too")
  static let role = Option.value(
    "--role", OptionPlaceholder("ROLE", "the name of a role"),
    "name of a role to assume in each account without a profile")

  /// Those of every command.
  static let general: [OptionSpec] = [color.spec, help.spec, version.spec]
  static let color = Option.choice("--color", "WHEN", default: ColorMode.auto, "when to use color")
  static let help = Option.flag("--help", short: "-h", "show this help, or that of the command")
  static let version = Option.flag("--version", "show the version")
}
