internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What `synth validate` found in all files.
struct ValidationReport {
  /// Files that are templates.
  var templates = 0
  /// Files that could not be read, or were named and are no templates.
  var unreadable = 0
  var diagnostics: [Diagnostic] = []

  func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// 2 where something was not read: who asked about it has no answer.
  var exitCode: ExitCode {
    if unreadable > 0 { return .failure }
    return count(.error) > 0 ? .changed : .success
  }

  /// Such as `2 templates: 1 error, 3 warnings`.
  var summary: String {
    let found = [
      counted(count(.error), "error"), counted(count(.warning), "warning"), counted(count(.note), "note"),
    ].compactMap(\.self)
    let missed = unreadable == 0 ? nil : "\(unreadable) not read"
    let what = ([missed] + found).compactMap(\.self).joined(separator: ", ")
    return "\(counted(templates, "template") ?? "No template"): \(what.isEmpty ? "nothing found" : what)"
  }

  private func counted(_ count: Int, _ word: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }

  var value: Value {
    [
      "version": 1,
      "summary": [
        "templates": .integer(templates), "unreadable": .integer(unreadable),
        "errors": .integer(count(.error)), "warnings": .integer(count(.warning)),
        "notes": .integer(count(.note)),
      ],
      "diagnostics": .list(diagnostics.map { $0.value(relativeTo: nil) }),
    ]
  }
}
