internal import CrossAccountDiagnostics

/// Reads a command line: `--name value` and `--name=value` in any order; nothing after `--` is an option.
struct ArgumentsParser {
  private var arguments = Arguments()
  private var words: [String] = []

  static func parse(_ commandLine: [String]) throws(UsageError) -> Arguments {
    var parser = ArgumentsParser()
    var rest = commandLine[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        parser.words += rest
        break
      }
      if argument.hasPrefix("-"), argument != "-" {
        try parser.takeOption(argument, &rest)
      } else {
        parser.words.append(argument)
      }
    }
    try parser.arguments.take(words: parser.words)
    return parser.arguments
  }

  private mutating func takeOption(
    _ argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    var written = WrittenOption(argument)
    guard let option = Subcommands.option(written.name) else {
      let hint = Spelling.suggestion(for: written.name, among: Subcommands.optionNames)
      throw UsageError(message: "unknown option '\(written.name)'\(hint)")
    }
    var values: [String] = []
    if let shorthand = option.shorthand, shorthand.name == written.name {
      values.append(shorthand.value)
    } else {
      for placeholder in option.placeholders {
        values.append(try written.take(option.what(placeholder), &rest))
      }
    }
    if written.inline != nil { throw UsageError(message: "\(written.name) takes no value") }
    arguments.take(option, written: written.name, values: values)
  }
}
