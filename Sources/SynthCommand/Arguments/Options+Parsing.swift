internal import Diagnostics

extension Options {
  private static let names = [
    "--check", "--output", "--app", "--quiet", "--json", "--color", "--help", "--version",
  ]

  /// Reads `--name value` and `--name=value` in any order; what follows `--` is no option.
  static func parse(_ arguments: [String]) throws(UsageError) -> Options {
    var options = Options()
    var rest = arguments[...]
    var words: [String] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      try options.take(argument, &rest)
    }
    try options.take(words: words)
    return options
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    var value = OptionValue(argument)
    switch value.name {
    case "--check": check = true
    case "--output", "-o": output = try value.take("a folder", &rest)
    case "--app": apps.append(try value.take("an app's name", &rest))
    case "--quiet", "-q": quiet = true
    case "--json": json = true
    case "--color":
      let text = try value.take("auto, always or never", &rest)
      guard let mode = ColorMode(rawValue: text) else {
        throw UsageError(message: "--color takes auto, always or never, not '\(text)'")
      }
      color = mode
    case "--help", "-h": help = true
    case "--version": version = true
    default:
      let hint = Spelling.suggestion(for: value.name, among: Options.names)
      throw UsageError(message: "unknown option '\(value.name)'\(hint)")
    }
    if value.inline != nil { throw UsageError(message: "\(value.name) takes no value") }
  }

  private mutating func take(words: [String]) throws(UsageError) {
    guard let first = words.first else { return }
    guard let action = Action(rawValue: first) else {
      let hint = Spelling.suggestion(for: first, among: Action.allCases.map(\.rawValue))
      throw UsageError(message: "unknown command '\(first)'\(hint)")
    }
    if words.count > 1 { throw UsageError(message: "'\(words[1])' is one word too many after '\(first)'") }
    self.action = action
    if check, action != .synth {
      throw UsageError(message: "--check goes with writing templates, not '\(first)'")
    }
  }
}
