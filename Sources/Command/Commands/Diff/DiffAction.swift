internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountGraph
internal import CrossAccountReview
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// `synth diff`: what a change means for the person who approves it.
struct DiffAction {
  let session: CommandSession
  /// The folder that paths are named from.
  let current: String

  /// What the definitions give now, against what is committed.
  func run(_ assembly: SynthesisResult) throws -> ExitCode {
    let reader = try session.reader(from: current)
    let apps = session.options.apps
    let head = try reader.read("definitions", assembly.sources)
    let base = try reader.read(
      revision: session.options.value(.base) ?? "HEAD", of: session.folders.root,
      output: session.folders.output, apps: apps.isEmpty ? nil : apps, beside: head)
    session.report(assembly.diagnostics, isFinal: false)
    return show(base, head, PackageContents(folder: session.folders.packages, assembly))
  }

  /// Two folders, files or revisions.
  func run(_ base: String, _ head: String) throws -> ExitCode {
    for stray in [OptionName.base, .app] where session.options.has(stray) {
      throw UsageError(message: "\(stray.rawValue) goes with what the definitions give, not with two sides")
    }
    let reader = try session.reader(from: current)
    return show(
      try reader.read(named: base, output: session.folders.output, from: current),
      try reader.read(named: head, output: session.folders.output, from: current),
      PackageContents(folder: session.folders.packages))
  }

  private func show(_ base: Assembly, _ head: Assembly, _ packages: PackageContents) -> ExitCode {
    var diagnostics = DiagnosticList()
    diagnostics.report(base.diagnostics + head.diagnostics)
    let format = session.options.value(.format).flatMap(DiffFormat.init) ?? .text
    // What cannot be read is neither gone nor unchanged: no report is made beside it.
    if !base.unreadable.isEmpty || !head.unreadable.isEmpty {
      session.report(diagnostics, isFinal: false)
      return .failure
    }
    let changes = ChangeSet(from: base, to: head) { package, _ in packages.files(package) }
    if format != .json { session.report(diagnostics, isFinal: false) }
    session.console.out(text(changes, format, base, head, diagnostics.all))
    if diagnostics.hasErrors { return .failure }
    let threshold = session.options.value(.failOn).flatMap(DiffThreshold.init) ?? .any
    return threshold.isMet(changes) ? .changed : .success
  }

  /// What changed of who may use whom across accounts; nil where nothing did.
  private func picture(_ changes: ChangeSet, _ base: Assembly, _ head: Assembly) -> AccessGraph? {
    if changes.edges.isEmpty { return nil }
    let part = AccessGraph(from: base, to: head, changes).changedPart
    return part.edges.isEmpty ? nil : part
  }

  private func text(
    _ changes: ChangeSet, _ format: DiffFormat, _ base: Assembly, _ head: Assembly,
    _ diagnostics: [Diagnostic]
  ) -> String {
    let console = session.console
    switch format {
    case .text:
      let isColored = session.options.color.isOn(
        terminal: console.outIsTerminal, avoided: console.avoidsColor)
      return TextReport(changes, width: console.width, isColored: isColored).text
    case .markdown:
      return MarkdownReport(changes, picture: picture(changes, base, head).map { MermaidDrawing($0).text })
        .text
    case .html:
      return HTMLReport(changes, picture: picture(changes, base, head).map { SVGDrawing($0).text }).text
    case .json:
      var fields = JSONReport(changes).value.object ?? [:]
      fields["diagnostics"] = .list(diagnostics.map { $0.value(relativeTo: session.folders.root) })
      return Value.object(fields).json(pretty: true) + "\n"
    }
  }
}
