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

  /// More than any text that can be read: see the limits of the reader.
  private static let mostBytes = 10_000_000

  func run() -> ExitCode {
    var report = ValidationReport()
    var validator = Validator()
    let found = TemplateFiles(options.operands, from: directory)
    for failure in found.failures {
      report.unreadable += 1
      report.diagnostics.append(
        .error("file", "cannot read \(failure.path): \(failure.reason)", at: nil))
    }
    for file in found.files { check(file, &validator, &report) }
    report.diagnostics += validator.findingsAcrossTemplates
    print(report)
    return report.exitCode
  }

  private func check(
    _ file: TemplateFiles.File, _ validator: inout Validator, _ report: inout ValidationReport
  ) {
    func fail(_ diagnostic: Diagnostic) {
      report.unreadable += 1
      report.diagnostics.append(diagnostic)
    }
    let bytes: [UInt8]
    do {
      guard let read = try Files.readRegular(Paths.join(directory, file.path), limit: Self.mostBytes) else {
        return fail(.error("file", "cannot read \(file.path): it is no regular file", at: nil))
      }
      bytes = read
    } catch {
      return fail(.error("file", "cannot read \(file.path): \(error.reason)", at: nil))
    }
    switch TemplateText(bytes, file: file.path) {
    case .template(let template):
      report.templates += 1
      report.diagnostics += validator.check(template)
    case .other(let reason):
      let location = SourceLocation(file: file.path, line: 1, column: 1)
      if file.isNamed {
        fail(.error("no-template", "the file is no CloudFormation template: \(reason)", at: location))
      } else {
        report.diagnostics.append(
          Diagnostic(
            .note, code: "no-template", "skipped, for it is no CloudFormation template: \(reason)",
            at: location))
      }
    case .unreadable(let diagnostic): fail(diagnostic)
    }
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
