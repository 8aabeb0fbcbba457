internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What `synth validate` found in all files.
struct ValidationReport {
  /// Files that are templates.
  var templates = 0
  /// Files that could not be read, or were named and are not templates.
  var unreadable = 0
  var diagnostics: [Diagnostic] = []

  func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// 2 where something was not read: about that, nothing is known.
  var exitCode: ExitCode {
    if unreadable > 0 { return .failure }
    return count(.error) > 0 ? .changed : .success
  }

  /// Such as `2 templates: 1 error, 3 warnings`.
  var summary: String {
    let missed = unreadable == 0 ? [] : ["\(unreadable) not read"]
    let found = [Severity.error, .warning, .note].map { (count($0), $0.rawValue) }.filter { $0.0 > 0 }
    let what = missed + found.map { English.count($0, $1) }
    return (templates == 0 ? "No template" : English.count(templates, "template")) + ": "
      + (what.isEmpty ? "nothing found" : what.joined(separator: ", "))
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
