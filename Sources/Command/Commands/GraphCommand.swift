internal import CrossAccountAssembly
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
      let session = try invocation.session()
      let (command, output) = (GraphCommand(session: session), session.folders.output)
      guard let base = arguments[base] else {
        return command.show(nil, try session.reader.read(named: words, output: output), DiagnosticList())
      }
      let sides = try session.reader.read(base: base, head: words, output: output)
      return command.show(sides.base, sides.head, DiagnosticList())
    }
    try arguments.refuseAccounts()
    return try invocation.synthesize { definitions in
      let session = definitions.session
      let apps = arguments[SharedOptions.app]
      let head = try session.reader.read("definitions", definitions.assembly.sources)
      let base = try arguments[base].map { words in
        try session.reader.read(
          revision: words, of: session.folders.root, output: session.folders.output,
          apps: apps.isEmpty ? nil : apps, beside: head)
      }
      return GraphCommand(session: session).show(base, head, definitions.assembly.diagnostics)
    }
  }

  private let session: CommandSession

  private func show(_ base: Assembly?, _ head: Assembly, _ findings: DiagnosticList) -> ExitCode {
    var diagnostics = findings
    diagnostics.report((base?.diagnostics ?? []) + head.diagnostics)
    // A picture of what could be read would be taken for all that there is.
    if diagnostics.hasErrors {
      session.reportErrors(diagnostics, "nothing was drawn")
      return .failure
    }
    let graph =
      base.map { AccessGraph(from: $0, to: head, ChangeSet(from: $0, to: head)) } ?? AccessGraph(head)
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
    return .success
  }
}
