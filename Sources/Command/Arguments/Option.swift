/// An option of any type, for the lists of a command.
protocol CommandOption: Sendable {
  var spec: OptionSpec { get }
}

/// An option of a command, and how its value is read: `invocation.arguments[SharedOptions.quiet]`.
struct Option<Value>: CommandOption {
  private(set) var spec: OptionSpec
  /// Reads the values that the command line gave; nil for an option that was not given.
  let read: @Sendable (_ given: [String]?) -> Value

  /// The same option with the help of a command to which it means something more specific.
  func help(_ text: String) -> Option {
    var option = self
    option.spec.help = text
    return option
  }
}

extension Option where Value == Bool {
  static func flag(_ name: String, short: String? = nil, _ help: String) -> Option {
    Option(spec: OptionSpec(name: name, short: short, help: help)) { $0 != nil }
  }
}

extension Option where Value == String? {
  static func value(
    _ name: String, short: String? = nil, _ placeholder: OptionPlaceholder, _ help: String
  ) -> Option {
    Option(spec: OptionSpec(name: name, short: short, placeholders: [placeholder], help: help)) { $0?.last }
  }
}

extension Option where Value == [String] {
  /// An option that adds up, with as many values at a time as there are placeholders.
  static func list(
    _ name: String, _ placeholders: OptionPlaceholder..., isRepeatable: Bool = true, help: String
  ) -> Option {
    Option(
      spec: OptionSpec(name: name, placeholders: placeholders, isRepeatable: isRepeatable, help: help)
    ) { $0 ?? [] }
  }
}

extension Option where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// An option with a few values.
  static func choice(_ name: String, _ placeholder: String, default value: Value, _ help: String) -> Option {
    let others = Value.allCases.map(\.rawValue).filter { $0 != value.rawValue }
    return Option(
      spec: OptionSpec(
        name: name, placeholders: [OptionPlaceholder(placeholder)], choices: [value.rawValue] + others,
        help: help)
    ) { $0?.last.flatMap(Value.init) ?? value }
  }

  /// `--format`, and `--json` for `--format json`.
  static func format(default value: Value) -> Option {
    var option = choice("--format", "FORMAT", default: value, "format of the result")
    option.spec.shorthand = ("--json", "json")
    return option
  }
}
