internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// No two outputs are exported by the same name, and names have only the characters that exports allow.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
struct ExportNameRule: TemplateRule {
  static let codes = ["export-name-twice", "export-name"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    var exports: [Value: [Output]] = [:]
    for (name, output) in subject.template.outputs {
      guard let export = output.export else { continue }
      if let finding = misspelling(name, export, subject) { findings.append(finding) }
      for earlier in exports[export, default: []] {
        guard let severity = severity(earlier, output) else { continue }
        let note = TemplateFinding.Note("output \(earlier.name) exports it here", at: path(earlier.name))
        findings.append(
          TemplateFinding(
            severity, code: "export-name-twice",
            "output \(output.name) exports the name \(shown(export)) that output \(earlier.name) exports; "
              + "a name is exported once in an account and region",
            at: path(output.name), notes: [note]))
        break
      }
      exports[export, default: []].append(output)
    }
    return findings
  }

  /// Outputs of different conditions are likely meant to exclude each other.
  private func severity(_ one: Output, _ other: Output) -> Severity? {
    if one.condition == other.condition { return .error }
    return one.condition == nil || other.condition == nil ? .warning : nil
  }

  private func path(_ output: String) -> PropertyPath {
    PropertyPath([.key("Outputs"), .key(output), .key("Export"), .key("Name")])
  }

  private func shown(_ export: Value) -> String {
    export.string.map { "'\($0)'" } ?? export.json(pretty: false)
  }

  private func misspelling(
    _ output: String, _ export: Value, _ subject: RuleSubject
  ) -> TemplateFinding? {
    guard let name = export.string, !subject.transforms.rewriteAll else { return nil }
    let bad = name.unicodeScalars.first { character in
      switch character {
      case "A"..."Z", "a"..."z", "0"..."9", ":", "-": false
      default: true
      }
    }
    guard let bad else { return nil }
    let message =
      "output \(output) exports the name '\(name)', which contains '\(bad)'; "
      + "letters, digits, ':' and '-' are allowed"
    return .error("export-name", message, at: path(output))
  }
}
