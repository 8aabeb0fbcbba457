internal import CrossAccountDiagnostics

/// Reads a command line: `--name value` and `--name=value` in any order; what follows `--` is no option.
struct OptionsParser {
  private var options = Options()
  private var words: [String] = []

  static func parse(_ arguments: [String]) throws(UsageError) -> Options {
    var parser = OptionsParser()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        parser.words += rest
        break
      }
      if argument.hasPrefix("-"), argument != "-" {
        try parser.take(argument, &rest)
      } else {
        parser.words.append(argument)
      }
    }
    try parser.takeWords()
    try parser.checkOptions()
    return parser.options
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    var value = OptionValue(argument)
    guard let name = OptionName(value.name) else {
      let hint = Spelling.suggestion(for: value.name, among: OptionName.allCases.map(\.rawValue))
      throw UsageError(message: "unknown option '\(value.name)'\(hint)")
    }
    var values: [String] = []
    for placeholder in name.values { values.append(try value.take(placeholder.what, &rest)) }
    if value.inline != nil { throw UsageError(message: "\(value.name) takes no value") }
    if let choices = name.choices, let wrong = values.first(where: { !choices.contains($0) }) {
      throw UsageError(message: "\(value.name) takes \(name.values[0].what), not '\(wrong)'")
    }
    options.add(name, values)
  }

  private mutating func takeWords() throws(UsageError) {
    if let first = words.first {
      guard let subcommand = Subcommand(rawValue: first) else {
        let hint = Spelling.suggestion(for: first, among: Subcommand.allCases.map(\.rawValue))
        throw UsageError(message: "unknown command '\(first)'\(hint)")
      }
      options.subcommand = subcommand
      options.operands = Array(words.dropFirst())
    }
    if options.has(.help) || options.has(.version) { return }
    let name = options.subcommand.rawValue
    let allowed = options.subcommand.operands?.count ?? 0...0
    if options.operands.count > allowed.upperBound {
      throw UsageError(
        message: "'\(options.operands[allowed.upperBound])' is one word too many after '\(name)'")
    }
    if let place = options.operands.firstIndex(of: "") {
      throw UsageError(message: "argument \(place + 1) of '\(name)' is empty; the current folder is '.'")
    }
    if options.operands.count < allowed.lowerBound {
      throw UsageError(message: "'\(name)' takes \(options.subcommand.operands?.text ?? "")")
    }
  }

  private func checkOptions() throws(UsageError) {
    if options.has(.help) || options.has(.version) { return }
    let known = options.subcommand.options + OptionName.general
    if let stray = options.names.first(where: { !known.contains($0) }) {
      let owners = Subcommand.allCases.filter { $0.options.contains(stray) }.map { "'\($0.rawValue)'" }
      throw UsageError(
        message:
          "\(stray.rawValue) goes with \(owners.joined(separator: ", ")), not '\(options.subcommand.rawValue)'"
      )
    }
    let formats = options.subcommand.formats
    if let wrong = options.values(.format).first(where: { !formats.contains($0) }) {
      throw UsageError(message: "--format takes \(OptionsParser.list(formats)), not '\(wrong)'")
    }
  }

  private static func list(_ choices: [String]) -> String {
    choices.dropLast().joined(separator: ", ") + (choices.count > 1 ? " or " : "") + (choices.last ?? "")
  }
}
