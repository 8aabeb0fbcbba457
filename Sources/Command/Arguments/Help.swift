/// What `--help` prints, in 80 columns.
enum Help {
  static let version = "0.1.0"

  private static let width = 80
  /// Where texts begin.
  private static let column = 22

  /// The help of the command that the command line names, else of all.
  static func text(for arguments: Arguments) -> String { arguments.named.map(text) ?? overview }

  /// The commands, and the options of the one that runs when none is named.
  static var overview: String {
    let standard = Subcommands.standard.usage
    let commands = Usage.Group.allCases.map { group in
      let members = Subcommands.usages.filter { $0.group == group }
      return section(group.rawValue, members.map { ($0.name, $0.summary) })
    }
    return page(
      ["Generate a CloudFormation template for each stack that is defined in Swift."],
      ["Usage: swift run synth [COMMAND] [OPTIONS]"] + lines("without a command: '\(standard.name)'", at: 7),
      commands.joined(separator: [""]).map(\.self),
      section("Options of '\(standard.name)'", standard.options.flatMap(rows)),
      section("Options of every command", SharedOptions.general.flatMap(rows)),
      section("Exit codes of '\(standard.name)'", standard.exitCodes.lines),
      ["'swift run synth COMMAND --help' shows the options and exit codes of a command."])
  }

  /// What one command takes.
  static func text(_ command: any Subcommand.Type) -> String {
    let usage = command.usage
    let line = ["Usage: swift run synth", usage.name, usage.operands?.text, "[OPTIONS]"]
    return page(
      lines("synth \(usage.name): \(usage.summary)", at: 0),
      [line.compactMap(\.self).joined(separator: " ")]
        + (usage.operands.map { lines($0.help, at: 2) } ?? []),
      section("Options", (usage.options + SharedOptions.general).flatMap(rows)),
      section("Exit codes", usage.exitCodes.lines), ["Example:"] + example(usage))
  }

  private static func rows(_ option: OptionSpec) -> [(String, String)] {
    let names = [option.short, option.name].compactMap(\.self).joined(separator: ", ")
    var rows = [(([names] + option.placeholders.map(\.text)).joined(separator: " "), meaning(option))]
    if let shorthand = option.shorthand, option.choices?.contains(shorthand.value) == true {
      rows.append((shorthand.name, "short for \(option.name) \(shorthand.value)"))
    }
    return rows
  }

  private static func meaning(_ option: OptionSpec) -> String {
    if let choices = option.choices, let first = choices.first {
      return "\(option.help): \(English.alternatives(["\(first) (default)"] + choices.dropFirst()))"
    }
    return option.help + (option.isRepeatable ? "; repeatable" : "")
  }

  /// The example, to be copied: a line that is too long goes on behind a backslash.
  private static func example(_ usage: Usage) -> [String] {
    let lines = Wrapping.lines("  swift run synth \(usage.example)", width: width - 2, indent: 4)
    return lines.dropLast().map { "\($0) \\" } + lines.suffix(1)
  }

  private static func section(_ title: String, _ rows: [(String, String)]) -> [String] {
    ["\(title):"]
      + rows.flatMap { name, text -> [String] in
        let wrapped = lines(text, at: column)
        let head = "  \(name)"
        if head.count + 2 > column { return [head] + wrapped }
        return [head + String((wrapped.first ?? "").dropFirst(head.count))] + wrapped.dropFirst()
      }
  }

  private static func lines(_ text: String, at column: Int) -> [String] {
    let space = String(repeating: " ", count: column)
    return Wrapping.lines(text, width: width - column, indent: 0).map { space + $0 }
  }

  /// Paragraphs with an empty line between them.
  private static func page(_ paragraphs: [String]...) -> String {
    paragraphs.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}
