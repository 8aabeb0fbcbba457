/// Every option of every command.
enum OptionName: String, CaseIterable {
  case check = "--check"
  case app = "--app"
  case output = "--output"
  case noValidate = "--no-validate"
  case json = "--json"
  case format = "--format"
  case quiet = "--quiet"
  case base = "--base"
  case failOn = "--fail-on"
  case can = "--can"
  case context = "--context"
  case account = "--account"
  case stack = "--stack"
  case dryRun = "--dry-run"
  case yes = "--yes"
  case profile = "--profile"
  case role = "--role"
  case color = "--color"
  case help = "--help"
  case version = "--version"

  /// Those that every command takes.
  static let general: [OptionName] = [.color, .help, .version]

  /// One letter that means the same.
  var short: String? {
    switch self {
    case .output: "-o"
    case .quiet: "-q"
    case .help: "-h"
    default: nil
    }
  }

  /// How the help writes each value, and how a message names it; none for a flag.
  var values: [OptionPlaceholder] {
    switch self {
    case .app: [OptionPlaceholder("NAME", "an app's name")]
    case .output: [OptionPlaceholder("DIR", "a folder")]
    case .color: [OptionPlaceholder("WHEN", "auto, always or never")]
    case .can:
      [
        OptionPlaceholder("WHO", "the ARN of a role or user"), OptionPlaceholder("ACTION", "an action"),
        OptionPlaceholder("RESOURCE", "the ARN of a resource"),
      ]
    case .context: [OptionPlaceholder("KEY=VALUE", "a condition key with its value")]
    case .account: [OptionPlaceholder("NAME=ID", "a template's name with its account")]
    case .format: [OptionPlaceholder("FORM", "a form")]
    case .base: [OptionPlaceholder("REV", "a revision")]
    case .stack: [OptionPlaceholder("STACK", "a stack's ID or name")]
    case .profile: [OptionPlaceholder("ACCOUNT=PROFILE", "an account's name with its profile")]
    case .role: [OptionPlaceholder("ROLE", "a role's name")]
    case .failOn: [OptionPlaceholder("WHAT", "any, access or replacement")]
    case .check, .noValidate, .json, .quiet, .dryRun, .yes, .help, .version: []
    }
  }

  /// The only values that there are, where they are few.
  var choices: [String]? {
    switch self {
    case .color: ColorMode.allCases.map(\.rawValue)
    case .failOn: DiffThreshold.allCases.map(\.rawValue)
    default: nil
    }
  }

  var summary: String {
    switch self {
    case .check: "change nothing; show what is stale, exit with 1 if any is"
    case .app: "only this app; may be repeated"
    case .output: "where templates go (default: templates/ of the package)"
    case .noValidate: "don't check resources against AWS's schemas"
    case .json: "results as JSON"
    case .format: "the form of the result; the first is the default"
    case .base: "the revision to compare with (for diff by default HEAD)"
    case .failOn:
      "exit with 1 for any change (default), or only for those of access, or for what is replaced or lost"
    case .quiet: "errors and stale files only, no summary"
    case .can: "answer whether WHO may do ACTION with RESOURCE, and why"
    case .context: "a condition key of that request; may be repeated"
    case .account:
      "the account of a template without a manifest, or ID/REGION; may be repeated"
    case .stack: "only this stack; may be repeated"
    case .dryRun: "show what would be done, and leave everything as it is"
    case .yes: "take each question as answered with yes"
    case .profile: "the profile of the AWS CLI for an account; may be repeated"
    case .role: "a role of that name in each account, to be assumed"
    case .color: "auto, always or never"
    case .help: "this text; after a command, what that command takes"
    case .version: "the version"
    }
  }

  init?(_ text: String) {
    guard let name = Self.allCases.first(where: { $0.rawValue == text || $0.short == text }) else {
      return nil
    }
    self = name
  }
}
