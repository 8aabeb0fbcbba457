internal import Diagnostics

extension Options {
  private static let names = [
    "--check", "--output", "--app", "--quiet", "--json", "--color", "--help", "--version",
  ]

  /// Reads `--name value` and `--name=value` in any order.
  static func parse(_ arguments: [String]) throws(UsageError) -> Options {
    var options = Options()
    var rest = arguments[...]
    var words: [String] = []
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      var inline = parts.count == 2 ? String(parts[1]) : nil
      func value(_ what: String) throws(UsageError) -> String {
        if let given = inline {
          inline = nil
          return given
        }
        guard let next = rest.popFirst() else { throw UsageError(message: "\(name) takes \(what)") }
        return next
      }
      switch name {
      case "--check": options.check = true
      case "--output", "-o": options.output = try value("a folder")
      case "--app": options.apps.append(try value("an app's name"))
      case "--quiet", "-q": options.quiet = true
      case "--json": options.json = true
      case "--color":
        let text = try value("auto, always or never")
        guard let mode = ColorMode(rawValue: text) else {
          throw UsageError(message: "--color takes auto, always or never, not '\(text)'")
        }
        options.color = mode
      case "--help", "-h": options.help = true
      case "--version": options.version = true
      default:
        throw UsageError(message: "unknown option '\(name)'\(Spelling.suggestion(for: name, among: names))")
      }
      if inline != nil { throw UsageError(message: "\(name) takes no value") }
    }
    try options.take(words)
    return options
  }

  private mutating func take(_ words: [String]) throws(UsageError) {
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
    if let output, output.isEmpty { throw UsageError(message: "--output takes a folder") }
  }
}
