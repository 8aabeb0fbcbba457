internal import CrossAccountAssembly
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
  func run(_ assembly: SynthesisResult) throws -> ExitCode {
    let reader = try session.reader(from: current)
    session.report(assembly.diagnostics, isFinal: false)
    let apps = session.options.apps
    let head = try reader.read("definitions", assembly.sources)
    let base = try session.options.value(.base).map { words in
      try reader.read(
        revision: words, of: session.folders.root, output: session.folders.output,
        apps: apps.isEmpty ? nil : apps, beside: head)
    }
    return show(base, head)
  }

  /// A folder, a file or a revision.
  func run(at words: String) throws -> ExitCode {
    if session.options.has(.app) {
      throw UsageError(message: "--app goes with what the definitions give, not with '\(words)'")
    }
    let reader = try session.reader(from: current)
    let output = session.folders.output
    return show(
      try session.options.value(.base).map { try reader.read(named: $0, output: output, from: current) },
      try reader.read(named: words, output: output, from: current))
  }

  private func show(_ base: Assembly?, _ head: Assembly) -> ExitCode {
    var diagnostics = DiagnosticList()
    diagnostics.report((base?.diagnostics ?? []) + head.diagnostics)
    session.report(diagnostics, isFinal: false)
    // A picture of what could be read would be taken for all that there is.
    if diagnostics.hasErrors { return .failure }
    let graph = base.map { AccessGraph(from: $0, to: head, ChangeSet(from: $0, to: head)) }
    session.console.out(text(graph ?? AccessGraph(head)))
    return .success
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
