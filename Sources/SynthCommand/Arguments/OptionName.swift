/// Every option of every command.
enum OptionName: String, CaseIterable {
  case check = "--check"
  case app = "--app"
  case output = "--output"
  case json = "--json"
  case format = "--format"
  case quiet = "--quiet"
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
    case .format: [OptionPlaceholder("FORM", "text or json")]
    case .check, .json, .quiet, .help, .version: []
    }
  }

  /// The only values that there are, where they are few.
  var choices: [String]? {
    switch self {
    case .color: ColorMode.allCases.map(\.rawValue)
    case .format: ["text", "json"]
    default: nil
    }
  }

  var summary: String {
    switch self {
    case .check: "write nothing; show what is stale, exit with 1 if any is"
    case .app: "only this app; may be repeated"
    case .output: "where templates go (default: templates/ of the package)"
    case .json: "results as JSON"
    case .format: "text, one finding a line, or json (default: text)"
    case .quiet: "errors and stale files only, no summary"
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
