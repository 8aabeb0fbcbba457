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
    var command = ValidateCommand(session: try invocation.session())
    command.check(invocation.arguments.operands)
    command.print()
    return command.report.exitCode
  }

  private let session: CommandSession
  private var report = ValidationReport()
  private var validator = Validator()

  private init(session: CommandSession) { self.session = session }

  /// More than any text that can be read: see the limits of the reader.
  private static let mostBytes = 10_000_000

  private mutating func check(_ paths: [String]) {
    let found = TemplateFiles(paths, from: session.directory)
    for failure in found.failures {
      fail(.error("file", "cannot read \(failure.path): \(failure.reason)", at: nil))
    }
    for file in found.files { check(file) }
    report.diagnostics += validator.findingsAcrossTemplates
  }

  private mutating func check(_ file: TemplateFiles.File) {
    let bytes: [UInt8]
    do {
      guard
        let read = try Files.readRegular(
          Paths.join(session.directory, file.path), limit: Self.mostBytes)
      else {
        return fail(.error("file", "cannot read \(file.path): it is not a regular file", at: nil))
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
        fail(.error("no-template", "the file is not a CloudFormation template: \(reason)", at: location))
      } else {
        report.diagnostics.append(
          Diagnostic(
            .note, code: "no-template", "skipped: it is not a CloudFormation template: \(reason)",
            at: location))
      }
    case .unreadable(let diagnostic): fail(diagnostic)
    }
  }

  private mutating func fail(_ diagnostic: Diagnostic) {
    report.unreadable += 1
    report.diagnostics.append(diagnostic)
  }

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
