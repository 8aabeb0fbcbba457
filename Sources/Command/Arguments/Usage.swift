/// How a command is called: everything that the parser and the help need to know about it.
struct Usage: Sendable {
  /// The heading under which the overview lists a command.
  enum Group: String, CaseIterable {
    case templates = "Templates"
    case review = "Review"
    case deployment = "Deployment"
  }

  /// The word on the command line.
  let name: String
  let group: Group
  /// One line, in the imperative.
  let summary: String
  /// What may follow the name; nil for nothing.
  let operands: Operands?
  /// In the order of the help, without those of every command.
  let options: [OptionSpec]
  let exitCodes: ExitCodes
  /// A command line that makes sense, without `swift run synth`.
  let example: String

  init(
    _ name: String, in group: Group, summary: String, operands: Operands? = nil,
    options: [any CommandOption], exitCodes: ExitCodes, example: String
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.operands = operands
    self.options = options.map(\.spec)
    self.exitCodes = exitCodes
    self.example = example
  }
}
