/// The list of commands.
enum Subcommands {
  /// In the order of the help.
  static let all: [any Subcommand.Type] = [
    SynthCommand.self, ListCommand.self, ValidateCommand.self, ExplainCommand.self,
    DiffCommand.self, AccessCommand.self, GraphCommand.self,
    BootstrapCommand.self, DeployCommand.self, VerifyCommand.self, DestroyCommand.self,
  ]

  /// What runs when the command line names none.
  static let standard: any Subcommand.Type = SynthCommand.self

  static var usages: [Usage] { all.map { $0.usage } }

  static func named(_ word: String) -> (any Subcommand.Type)? { all.first { $0.usage.name == word } }

  /// An option of any command: it may stand before the command. An option takes as many values in each of them.
  static func option(_ written: String) -> OptionSpec? {
    if let option = SharedOptions.general.first(where: { $0.isWritten(written) }) { return option }
    for command in all {
      if let option = command.usage.options.first(where: { $0.isWritten(written) }) { return option }
    }
    return nil
  }

  /// The long names of all options.
  static var optionNames: [String] {
    (usages.flatMap(\.options) + SharedOptions.general).flatMap { option in
      [option.name, option.shorthand?.name].compactMap(\.self)
    }
  }
}
