/// What the command line asked for.
struct Options {
  var subcommand = Subcommand.synth
  /// The words after the command.
  var operands: [String] = []
  /// The values of each option that was given; a flag's are empty.
  private var given: [OptionName: [String]] = [:]

  /// Takes what an option was given: a repeated option adds to it.
  mutating func add(_ name: OptionName, _ values: [String]) { given[name, default: []] += values }

  func has(_ flag: OptionName) -> Bool { given[flag] != nil }

  /// The value of an option that counts once: the last.
  func value(_ name: OptionName) -> String? { given[name]?.last }

  func values(_ name: OptionName) -> [String] { given[name] ?? [] }

  /// The options that were given, in the order in which they are listed.
  var names: [OptionName] { OptionName.allCases.filter(has) }

  var apps: [String] { values(.app) }
  var check: Bool { has(.check) }
  var quiet: Bool { has(.quiet) }
  var json: Bool { has(.json) }
  var color: ColorMode { value(.color).flatMap(ColorMode.init) ?? .auto }
}
