internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What the parts of a command share: where to print, what was asked for, where things are.
struct CommandSession {
  let console: Console
  let arguments: Arguments
  let folders: Folders
  /// The current folder, from which the paths of a command line start.
  let directory: String

  var isJSON: Bool { arguments.isJSON }

  /// Reads templates with what `--account` says.
  var reader: AssemblyReader {
    get throws {
      AssemblyReader(
        from: directory, accounts: try AccountAssignments(arguments[SharedOptions.account]))
    }
  }
  var isQuiet: Bool { arguments[SharedOptions.quiet] }

  /// Reports findings beside a result. They are part of a JSON result already.
  func report(_ diagnostics: DiagnosticList) {
    if isJSON { return }
    for diagnostic in diagnostics.sorted where !isQuiet || diagnostic.severity == .error { print(diagnostic) }
  }

  /// Reports findings with errors among them, which end the run.
  ///
  /// - Parameter consequence: What that means for the files.
  func reportErrors(_ diagnostics: DiagnosticList, _ consequence: String? = nil) {
    if isJSON { return print(["version": 1, "diagnostics": value(diagnostics)]) }
    report(diagnostics)
    let errors = diagnostics.sorted.count { $0.severity == .error }
    console.error(English.count(errors, "error") + (consequence.map { "; \($0)" } ?? "") + ".\n")
  }

  /// Reports what ended the run.
  func report(_ failure: Diagnostic) {
    if isJSON { print(["version": 1, "diagnostics": value([failure])]) } else { print(failure) }
  }

  /// Prints a JSON result.
  func print(_ result: Value) { console.print(result) }

  func value(_ diagnostics: DiagnosticList) -> Value { value(diagnostics.sorted) }

  func value(_ diagnostics: [Diagnostic]) -> Value {
    .list(diagnostics.map { $0.value(relativeTo: folders.root) })
  }

  /// Text for the stream of results.
  func paint(_ text: String, _ style: Console.Style) -> String {
    console.paint(text, style, arguments[SharedOptions.color])
  }

  /// Text for the stream of findings.
  func paintError(_ text: String, _ style: Console.Style) -> String {
    console.paintError(text, style, arguments[SharedOptions.color])
  }

  /// Whether the stream of results shows colors.
  var isColored: Bool {
    arguments[SharedOptions.color].isOn(terminal: console.outIsTerminal, avoided: console.avoidsColor)
  }

  /// Whether the stream of findings shows colors.
  var isErrorColored: Bool {
    arguments[SharedOptions.color].isOn(terminal: console.errorIsTerminal, avoided: console.avoidsColor)
  }

  private func print(_ diagnostic: Diagnostic) {
    let text = diagnostic.text(relativeTo: folders.root) { paintError($0.rawValue, $0.style) }
    console.error(text + "\n")
  }
}
