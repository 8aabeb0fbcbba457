/// An option as the parser and the help see it.
struct OptionSpec: Sendable {
  /// With its dashes: `--output`.
  let name: String
  /// One letter that means the same: `-o`.
  var short: String?
  /// One for each value that follows; none for a flag.
  var placeholders: [OptionPlaceholder] = []
  /// The only values that it takes, the default first; nil for any.
  var choices: [String]?
  /// Whether several of them add up. Else the last one counts.
  var isRepeatable = false
  /// A flag that stands for the option with one of its values, such as `--json` for `--format json`.
  var shorthand: (name: String, value: String)?
  var help: String

  /// What a message says that the option takes.
  func what(_ placeholder: OptionPlaceholder) -> String {
    choices.map(English.alternatives) ?? placeholder.what
  }

  /// Whether that is how the option is written on a command line.
  func isWritten(_ text: String) -> Bool { text == name || text == short || text == shorthand?.name }
}
