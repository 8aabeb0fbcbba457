internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountGraph
internal import CrossAccountReview
internal import CrossAccountSynthesis

/// `synth graph`: accounts, what is in them, and who can use what; in color against a base.
struct GraphCommand: Subcommand {
  private enum Format: String, CaseIterable {
    case mermaid
    case dot
    case svg
    case html
    case json
  }

  private static let base = Option.value(
    "--base", OptionPlaceholder("REV", "a git revision"), "mark what changed since this revision")
  private static let format = Option<Format>.format(default: .mermaid)

  static let usage = Usage(
    "graph", in: .review, summary: "draw accounts, their resources and the access between them",
    operands: Operands(
      text: "[PATH or REV]", count: 0...1,
      help: "Draws a folder, a template or a git revision; without one, the Swift definitions."),
    options: [
      base, format, SharedOptions.account, SharedOptions.app.help("draw only this app"), SharedOptions.output,
      SharedOptions.noValidate,
    ],
    exitCodes: ExitCodes(success: "drawn"), example: "graph --base main --format html > graph.html")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    if let words = arguments.operands.first {
      try arguments.refuse(
        [SharedOptions.app, SharedOptions.noValidate], "applies to the Swift definitions, not to '\(words)'")
      let command = try GraphCommand(session: invocation.session())
      return command.show(
        try arguments[base].map(command.sides.named), try command.sides.named(words), DiagnosticList())
    }
    return try invocation.synthesize { definitions in
      let command = try GraphCommand(session: definitions.session)
      let apps = arguments[SharedOptions.app]
      let base = try arguments[base].map { words in
        try command.sides.committed(words, apps: apps.isEmpty ? nil : apps)
      }
      return command.show(
        base, command.sides.defined(definitions.assembly), definitions.assembly.diagnostics)
    }
  }

  private let session: CommandSession
  private let sides: DiffSides

  private init(session: CommandSession) throws {
    self.session = session
    sides = try DiffSides(session)
  }

  private func show(_ base: TemplateSet?, _ head: TemplateSet, _ findings: DiagnosticList) -> ExitCode {
    var diagnostics = findings
    let graph: AccessGraph
    if let base {
      let changes = ChangeSet(from: base, to: head)
      diagnostics.report(changes.diagnostics)
      graph = AccessGraph(from: base, to: head, changes)
    } else {
      graph = AccessGraph(head)
    }
    session.report(diagnostics)
    switch session.arguments[Self.format] {
    case .mermaid: session.console.out(MermaidDrawing(graph).text)
    case .dot: session.console.out(DotDrawing(graph).text)
    case .svg: session.console.out(SVGDrawing(graph).text)
    case .html: session.console.out(HTMLDrawing(graph).text)
    case .json:
      var fields = GraphData(graph).value
      fields["diagnostics"] = session.value(diagnostics)
      session.print(.object(fields))
    }
    return diagnostics.hasErrors ? .failure : .success
  }
}
