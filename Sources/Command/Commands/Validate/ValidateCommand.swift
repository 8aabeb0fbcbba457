internal import CrossAccountAssembly
internal import CrossAccountDiagnostics
internal import CrossAccountRules
internal import CrossAccountSystem

/// `synth validate`: checks CloudFormation templates, whatever wrote them. It does not ask the apps.
struct ValidateCommand: Subcommand {
  static let usage = Usage(
    "validate", in: .templates, summary: "check CloudFormation templates from any source",
    operands: Operands(
      text: "PATH…", count: 1...Int.max,
      help: "PATH is a template in YAML or JSON, or a folder with templates in it."),
    options: [SharedOptions.format],
    exitCodes: ExitCodes(
      success: "no errors", changed: "errors were found", failure: "a file could not be read"),
    example: "validate templates/")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let session = try invocation.session()
    let assembly = try AssemblyReader(from: session.directory).read(paths: invocation.arguments.operands)
    let report = ValidationReport(
      templates: assembly.templates.count, unreadable: assembly.unreadable.count,
      diagnostics: assembly.unreadable + Validator().check(assembly) + assembly.notes)
    ValidateCommand(session: session, report: report).print()
    return report.exitCode
  }

  private let session: CommandSession
  private let report: ValidationReport

  private func print() {
    if session.isJSON { return session.print(report.value) }
    var text = ""
    var file: String?
    for diagnostic in report.diagnostics {
      if let file, file != diagnostic.location?.file { text += "\n" }
      file = diagnostic.location?.file
      text += lines(diagnostic).map { $0 + "\n" }.joined()
    }
    session.console.out(text + (text.isEmpty ? "" : "\n") + report.summary + ".\n")
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    let text = diagnostic.visible.text(relativeTo: nil) { session.paint($0.rawValue, $0.style) }
    let lines = text.split(separator: "\n").map(String.init)
    guard session.console.outIsTerminal else { return lines }
    return lines.flatMap { Wrapping.lines($0, width: session.console.width, indent: 2) }
  }
}

extension Diagnostic {
  /// The finding without anything that acts on a terminal.
  fileprivate var visible: Diagnostic {
    func visible(_ location: SourceLocation?) -> SourceLocation? {
      location.map { SourceLocation(file: VisibleText.of($0.file), line: $0.line, column: $0.column) }
    }
    return Diagnostic(
      severity, code: VisibleText.of(code), VisibleText.of(message), at: visible(location),
      notes: notes.map { Note(VisibleText.of($0.message), at: visible($0.location)) })
  }
}
