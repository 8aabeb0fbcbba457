internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountRules
internal import CrossAccountSystem

/// `synth validate`: checks templates that are there, whoever wrote them. No app is asked.
struct ValidateAction {
  let console: Console
  let options: Options
  /// The folder that paths are named from.
  let directory: String

  func run() throws -> ExitCode {
    let assembly = try AssemblyReader(from: directory).read(paths: options.operands)
    var report = ValidationReport()
    report.templates = assembly.templates.count
    report.unreadable = assembly.unreadable.count
    report.diagnostics = assembly.unreadable + Validator().check(assembly) + assembly.notes
    print(report)
    return report.exitCode
  }

  private func print(_ report: ValidationReport) {
    if options.value(.format) == "json" {
      console.out(report.value.json(pretty: true) + "\n")
      return
    }
    var text = ""
    var file: String?
    for diagnostic in report.diagnostics {
      if let file, file != diagnostic.location?.file { text += "\n" }
      file = diagnostic.location?.file
      text += lines(diagnostic).map { $0 + "\n" }.joined()
    }
    console.out(text + (text.isEmpty ? "" : "\n") + report.summary + ".\n")
  }

  private func lines(_ diagnostic: Diagnostic) -> [String] {
    let text = diagnostic.visible.text(relativeTo: nil) { severity in
      console.paint(severity.rawValue, severity.style, options.color)
    }
    let lines = text.split(separator: "\n").map(String.init)
    guard console.outIsTerminal else { return lines }
    return lines.flatMap { Wrapping.lines($0, width: console.width, indent: 2) }
  }
}

extension Diagnostic {
  /// The finding with nothing in it that acts on a terminal.
  fileprivate var visible: Diagnostic {
    func visible(_ location: SourceLocation?) -> SourceLocation? {
      location.map { SourceLocation(file: VisibleText.of($0.file), line: $0.line, column: $0.column) }
    }
    return Diagnostic(
      severity, code: VisibleText.of(code), VisibleText.of(message), at: visible(location),
      notes: notes.map { Note(VisibleText.of($0.message), at: visible($0.location)) })
  }
}
