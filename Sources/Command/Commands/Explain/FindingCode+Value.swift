internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension FindingCode {
  /// The code for `--format json`.
  var value: Value {
    var fields: ValueObject = [
      "code": .string(code), "severities": .list(severities.map { .string($0.rawValue) }),
      "summary": .string(summary), "fix": .string(fix),
      "example": ["language": .string(example.language.rawValue), "text": .string(example.text)],
    ]
    if let area = FindingArea.all.first(where: { $0.codes.contains(self) }) {
      fields["area"] = .string(area.title)
    }
    fields["page"] = page.map(Value.string)
    return .object(fields)
  }
}

extension FindingExample.Language {
  /// As a heading names it.
  var words: String {
    switch self {
    case .template: "a template"
    case .yaml: "YAML"
    case .swift: "Swift"
    case .shell: "shell"
    }
  }

  /// As a block of Markdown names it.
  var fence: String {
    switch self {
    case .template, .yaml: "yaml"
    case .swift: "swift"
    case .shell: "sh"
    }
  }
}
