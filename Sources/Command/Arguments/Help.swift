/// What `--help` prints, in 80 columns.
enum Help {
  static let version = "0.1.0"

  /// The commands, and the options of the one that runs when none is named.
  static var overview: String {
    let commands = Subcommand.allCases.map { ($0.rawValue, $0.summary) }
    return """
      Writes a CloudFormation template for each stack that is defined in Swift.

      usage: swift run synth [COMMAND] [OPTIONS], without a command 'synth'

      \(list(commands))

      options of 'synth':
      \(list(Subcommand.synth.options.map(line)))

      options of every command:
      \(list(OptionName.general.map(line)))

      exit codes: \(Subcommand.synth.exitCodes)
      'swift run synth COMMAND --help' shows what a command takes.

      """
  }

  /// What one command takes.
  static func text(_ command: Subcommand) -> String {
    let operands = command.operands.map { " " + $0.text } ?? ""
    return """
      synth \(command.rawValue): \(command.summary)

      usage: swift run synth \(command.rawValue)\(operands) [OPTIONS]

      \(list((command.options + OptionName.general).map { line($0, command) }))

      exit codes: \(command.exitCodes)

      """
  }

  private static func line(_ option: OptionName, _ command: Subcommand) -> (String, String) {
    guard option == .format else { return line(option) }
    return (
      line(option).0, "\(command.formats.joined(separator: ", ")) (default: \(command.formats.first ?? ""))"
    )
  }

  private static func line(_ option: OptionName) -> (String, String) {
    let names = ([option.rawValue] + (option.short.map { [$0] } ?? [])).joined(separator: ", ")
    return ((([names] + option.values.map(\.text)).joined(separator: " ")), option.summary)
  }

  private static func list(_ lines: [(String, String)]) -> String {
    let indent = 2
    let column = 22
    return lines.flatMap { name, summary -> [String] in
      let wrapped = Wrapping.lines(summary, width: 80 - column, indent: 0)
      let head = String(repeating: " ", count: indent) + name
      let space = String(repeating: " ", count: column)
      if head.count + 2 > column { return [head] + wrapped.map { space + $0 } }
      let first = head + String(repeating: " ", count: column - head.count) + (wrapped.first ?? "")
      return [first] + wrapped.dropFirst().map { space + $0 }
    }.joined(separator: "\n")
  }
}
