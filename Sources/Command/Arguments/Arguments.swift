internal import CrossAccountDiagnostics

/// What the command line asks for.
struct Arguments {
  /// The command that the command line names; nil for none.
  private(set) var named: (any Subcommand.Type)?
  /// The words after the command.
  private(set) var operands: [String] = []
  /// As they were given: an option may be there several times.
  private var given: [(option: OptionSpec, written: String, values: [String])] = []

  var command: any Subcommand.Type { named ?? Subcommands.standard }

  subscript<Value>(option: Option<Value>) -> Value { option.read(values(option.spec.name)) }

  /// The option as it was written, where it was given.
  func written(_ option: any CommandOption) -> String? {
    given.last { $0.option.name == option.spec.name }?.written
  }

  /// Whether the result is for programs.
  var isJSON: Bool { values(SharedOptions.format.spec.name)?.last == ResultFormat.json.rawValue }

  private func values(_ name: String) -> [String]? {
    let found = given.filter { $0.option.name == name }
    return found.isEmpty ? nil : found.flatMap(\.values)
  }

  /// Takes the words of the command line: a command and its operands.
  mutating func take(words: [String]) throws(UsageError) {
    guard let first = words.first else { return }
    guard let command = Subcommands.named(first) else {
      let hint = Spelling.suggestion(for: first, among: Subcommands.usages.map(\.name))
      throw UsageError(message: "unknown command '\(first)'\(hint)")
    }
    named = command
    operands = Array(words.dropFirst())
  }

  mutating func take(_ option: OptionSpec, written: String, values: [String]) {
    given.append((option, written, values))
  }

  /// Refuses what the command does not take. Not for `--help`, which is how to find out what it takes.
  func validate() throws(UsageError) {
    let usage = command.usage
    let allowed = usage.operands?.count ?? 0...0
    if operands.count > allowed.upperBound {
      throw UsageError(message: "unexpected '\(operands[allowed.upperBound])' after '\(usage.name)'")
    }
    if let place = operands.firstIndex(of: "") {
      throw UsageError(
        message: "argument \(place + 1) of '\(usage.name)' is empty; the current folder is '.'")
    }
    if operands.count < allowed.lowerBound {
      throw UsageError(message: "'\(usage.name)' takes \(usage.operands?.text ?? "")")
    }
    let known = usage.options + SharedOptions.general
    for (option, written, values) in given {
      guard let own = known.first(where: { $0.name == option.name }) else {
        throw UsageError(message: "'\(usage.name)' does not take \(written); \(Self.owners(of: option))")
      }
      if let choices = own.choices, let wrong = values.first(where: { !choices.contains($0) }) {
        throw UsageError(message: "\(written) takes \(English.alternatives(choices)), not '\(wrong)'")
      }
    }
  }

  /// Such as `'synth' and 'deploy' do`.
  private static func owners(of option: OptionSpec) -> String {
    let names = Subcommands.usages.filter { usage in
      usage.options.contains { $0.name == option.name }
    }.map { "'\($0.name)'" }
    return "\(English.list(names)) \(names.count == 1 ? "does" : "do")"
  }

  /// Refuses `--account` where no path is named.
  func refuseAccounts() throws(UsageError) {
    try refuse([SharedOptions.account], "applies to a PATH; the Swift definitions name their accounts")
  }

  /// Refuses options that mean nothing beside something else on the command line.
  ///
  /// - Parameter reason: Such as `applies to the Swift definitions`.
  func refuse(_ options: [any CommandOption], _ reason: String) throws(UsageError) {
    for option in options {
      if let written = written(option) { throw UsageError(message: "\(written) \(reason)") }
    }
  }
}
