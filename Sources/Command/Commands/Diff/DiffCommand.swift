internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountGraph
internal import CrossAccountReview
internal import CrossAccountSynthesis

/// `synth diff`: what a change means to the person who approves it.
struct DiffCommand: Subcommand {
  private enum Format: String, CaseIterable {
    case text
    case markdown
    case json
    case html
  }

  /// Which changes end the command with 1.
  private enum Threshold: String, CaseIterable {
    case any
    case access
    case replacement

    func isMet(_ changes: ChangeSet) -> Bool {
      switch self {
      case .any: !changes.isEmpty
      case .access: changes.changesAccess
      case .replacement: changes.replaces
      }
    }
  }

  private static let base = Option.value(
    "--base", OptionPlaceholder("REV", "a git revision"),
    "revision to compare the Swift definitions with (default: HEAD)")
  private static let format = Option<Format>.format(default: .text)
  private static let failOn = Option.choice(
    "--fail-on", "KIND", default: Threshold.any, "kind of change for which the command ends with 1")

  static let usage = Usage(
    "diff", in: .review, summary: "show what a change means: access, replacements, other changes",
    operands: Operands(
      text: "[BASE HEAD]", count: 0...2,
      help: """
        BASE and HEAD are two folders, templates or git revisions; without them, what is committed is compared \
        with the Swift definitions.
        """),
    options: [
      base, format, failOn, SharedOptions.account, SharedOptions.app.help("compare only this app"),
      SharedOptions.output, SharedOptions.noValidate,
    ],
    exitCodes: ExitCodes(success: "no change", changed: "a change of a kind that --fail-on selects"),
    example: "diff --base origin/main --format markdown")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    if let words = arguments.operands.first {
      guard arguments.operands.count == 2 else {
        throw UsageError(message: "'diff' takes two sides, or none: synth diff BASE HEAD")
      }
      try arguments.refuse(
        [base, SharedOptions.app, SharedOptions.noValidate],
        "applies to the Swift definitions, not to '\(words)' and '\(arguments.operands[1])'")
      let session = try invocation.session()
      let sides = try session.reader.read(
        base: words, head: arguments.operands[1], output: session.folders.output)
      return DiffCommand(session: session).show(
        sides.base, sides.head, PackageContents(folder: session.folders.packages), DiagnosticList())
    }
    try arguments.refuseAccounts()
    return try invocation.synthesize { definitions in
      let session = definitions.session
      let apps = arguments[SharedOptions.app]
      let head = try session.reader.read("definitions", definitions.assembly.sources)
      let base = try session.reader.read(
        revision: arguments[base] ?? "HEAD", of: session.folders.root, output: session.folders.output,
        apps: apps.isEmpty ? nil : apps, beside: head)
      return DiffCommand(session: session).show(
        base, head, PackageContents(folder: session.folders.packages, definitions.assembly),
        definitions.assembly.diagnostics)
    }
  }

  private let session: CommandSession

  private func show(
    _ base: Assembly, _ head: Assembly, _ packages: PackageContents, _ findings: DiagnosticList
  ) -> ExitCode {
    var diagnostics = findings
    diagnostics.report(base.diagnostics + head.diagnostics)
    // What cannot be read, a file or a part of one, is neither gone nor unchanged: no report is made beside it.
    if diagnostics.hasErrors {
      session.reportErrors(diagnostics, "nothing was compared")
      return .failure
    }
    let changes = ChangeSet(from: base, to: head) { package, _ in packages.files(package) }
    session.report(diagnostics)
    switch session.arguments[Self.format] {
    case .text:
      session.console.out(
        TextReport(changes, width: session.console.width, isColored: session.isColored).text)
    case .markdown:
      let picture = picture(changes, base, head).map { MermaidDrawing($0).text }
      session.console.out(MarkdownReport(changes, picture: picture).text)
    case .html:
      let picture = picture(changes, base, head).map { SVGDrawing($0).text }
      session.console.out(HTMLReport(changes, picture: picture).text)
    case .json:
      var fields = JSONReport(changes).value.object ?? [:]
      fields["diagnostics"] = session.value(diagnostics)
      session.print(.object(fields))
    }
    return session.arguments[Self.failOn].isMet(changes) ? .changed : .success
  }

  /// The changed part of who can use what across accounts; nil where nothing of it changed.
  private func picture(_ changes: ChangeSet, _ base: Assembly, _ head: Assembly) -> AccessGraph? {
    if changes.edges.isEmpty { return nil }
    let part = AccessGraph(from: base, to: head, changes).changedPart
    return part.edges.isEmpty ? nil : part
  }
}
