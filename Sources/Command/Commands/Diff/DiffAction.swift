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
  func run(_ assembly: Assembly) throws -> ExitCode {
    let sides = try sides()
    let apps = session.options.apps
    let base = try sides.committed(
      session.options.value(.base) ?? "HEAD", apps: apps.isEmpty ? nil : apps)
    session.report(assembly.diagnostics, isFinal: false)
    return show(
      base, sides.defined(assembly), PackageContents(folder: session.folders.packages, assembly))
  }

  /// Two folders, files or revisions.
  func run(_ base: String, _ head: String) throws -> ExitCode {
    for stray in [OptionName.base, .app] where session.options.has(stray) {
      throw UsageError(message: "\(stray.rawValue) goes with what the definitions give, not with two sides")
    }
    let sides = try sides()
    return show(
      try sides.named(base), try sides.named(head), PackageContents(folder: session.folders.packages))
  }

  private func sides() throws -> DiffSides {
    DiffSides(
      folders: session.folders, current: current,
      accounts: try AccountOption.parse(session.options.values(.account)))
  }

  private func show(_ base: TemplateSet, _ head: TemplateSet, _ packages: PackageContents) -> ExitCode {
    let changes = ChangeSet(from: base, to: head) { package, _ in packages.files(package) }
    let format = session.options.value(.format).flatMap(DiffFormat.init) ?? .text
    if format != .json {
      var diagnostics = DiagnosticList()
      diagnostics.report(changes.diagnostics)
      session.report(diagnostics, isFinal: false)
    }
    session.console.out(text(changes, format, base, head))
    if changes.diagnostics.contains(where: { $0.severity == .error }) { return .failure }
    let threshold = session.options.value(.failOn).flatMap(DiffThreshold.init) ?? .any
    return threshold.isMet(changes) ? .changed : .success
  }

  /// What changed of who may use whom across accounts; nil where nothing did.
  private func picture(_ changes: ChangeSet, _ base: TemplateSet, _ head: TemplateSet) -> AccessGraph? {
    if changes.edges.isEmpty { return nil }
    let part = AccessGraph(from: base, to: head, changes).changedPart
    return part.edges.isEmpty ? nil : part
  }

  private func text(
    _ changes: ChangeSet, _ format: DiffFormat, _ base: TemplateSet, _ head: TemplateSet
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
      fields["diagnostics"] = .list(changes.diagnostics.map { $0.value(relativeTo: session.folders.root) })
      return Value.object(fields).json(pretty: true) + "\n"
    }
  }
}
