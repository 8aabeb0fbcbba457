internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Nothing is null: CloudFormation refuses it, and it is mostly a value that was forgotten behind its colon.
enum NullCheck {
  static func check(_ template: Template) -> [TemplateFinding] {
    // A macro sees the template first, and may read something into it.
    let severity: Severity = template.transforms.isEmpty ? .error : .warning
    var findings: [TemplateFinding] = []
    for (logicalID, resource) in template.resources {
      resource.properties.walk(from: .property([], of: logicalID)) { value, path in
        guard value == .null else { return }
        findings.append(
          TemplateFinding(
            severity, code: "null-value",
            "resource \(logicalID): \(PropertyPath(Array(path.steps.dropFirst(2)))) has no value; "
              + "CloudFormation refuses null: give one, or leave the name out", at: path))
      }
    }
    return findings
  }
}
