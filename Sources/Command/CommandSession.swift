internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What the actions of a run share: where to print, what was asked for, where things are.
struct CommandSession {
  let console: Console
  let options: Options
  let folders: Folders
  /// Whether all apps are synthesized, so that files of others are stale.
  let ownsFolder: Bool

  /// Reads templates with what `--account` says.
  ///
  /// - Parameter current: The folder that paths are named from.
  func reader(from current: String) throws -> AssemblyReader {
    AssemblyReader(from: current, accounts: try AccountAssignments(options.values(.account)))
  }

  /// Prints findings, and how many there are of each kind when the run ends with them.
  func report(_ diagnostics: DiagnosticList, isFinal: Bool) {
    let all = diagnostics.sorted
    if options.json, isFinal { return report(json: all) }
    for diagnostic in all where !options.quiet || diagnostic.severity == .error { print(diagnostic) }
    let errors = all.count { $0.severity == .error }
    if isFinal, errors > 0 {
      console.error("\(errors == 1 ? "1 error" : "\(errors) errors"); nothing was written.\n")
    }
  }

  /// Prints what ended the run.
  func report(_ failure: Diagnostic) {
    if options.json { report(json: [failure]) } else { print(failure) }
  }

  private func report(json diagnostics: [Diagnostic]) {
    let value: Value = [
      "version": 1, "diagnostics": .list(diagnostics.map { $0.value(relativeTo: folders.root) }),
    ]
    console.out(value.json(pretty: true) + "\n")
  }

  private func print(_ diagnostic: Diagnostic) {
    let text = diagnostic.text(relativeTo: folders.root) { severity in
      console.paintError(severity.rawValue, severity.style, options.color)
    }
    console.error(text + "\n")
  }
}
