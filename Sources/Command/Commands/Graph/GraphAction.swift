internal import CrossAccountDiagnostics
internal import CrossAccountGraph
internal import CrossAccountReview
internal import CrossAccountSynthesis

/// `synth graph`: accounts, what is in them, and who may use whom; coloured against a base.
struct GraphAction {
  let session: CommandSession
  /// The folder that paths are named from.
  let current: String

  /// What the definitions give.
  func run(_ assembly: Assembly) throws -> ExitCode {
    let sides = try sides()
    session.report(assembly.diagnostics, isFinal: false)
    let apps = session.options.apps
    let base = try session.options.value(.base).map { words in
      try sides.committed(words, apps: apps.isEmpty ? nil : apps)
    }
    return show(base, sides.defined(assembly))
  }

  /// A folder, a file or a revision.
  func run(at words: String) throws -> ExitCode {
    if session.options.has(.app) {
      throw UsageError(message: "--app goes with what the definitions give, not with '\(words)'")
    }
    let sides = try sides()
    return show(try session.options.value(.base).map(sides.named), try sides.named(words))
  }

  private func sides() throws -> DiffSides {
    DiffSides(
      folders: session.folders, current: current,
      accounts: try AccountOption.parse(session.options.values(.account)))
  }

  private func show(_ base: TemplateSet?, _ head: TemplateSet) -> ExitCode {
    let graph: AccessGraph
    var findings: [Diagnostic] = []
    if let base {
      let changes = ChangeSet(from: base, to: head)
      findings = changes.diagnostics
      graph = AccessGraph(from: base, to: head, changes)
    } else {
      graph = AccessGraph(head)
    }
    var diagnostics = DiagnosticList()
    diagnostics.report(findings)
    session.report(diagnostics, isFinal: false)
    session.console.out(text(graph))
    return diagnostics.hasErrors ? .failure : .success
  }

  private func text(_ graph: AccessGraph) -> String {
    switch session.options.value(.format).flatMap(GraphFormat.init) ?? .mermaid {
    case .mermaid: MermaidDrawing(graph).text
    case .dot: DotDrawing(graph).text
    case .svg: SVGDrawing(graph).text
    case .html: HTMLDrawing(graph).text
    }
  }
}
