internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Nothing is null: CloudFormation refuses it, and it is mostly a value that was forgotten behind its colon.
struct NullValueRule: TemplateRule {
  static let codes = ["null-value"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let template = subject.template
    // A macro sees the template first, and may read something into it.
    let severity: Severity = template.transforms.isEmpty ? .error : .warning
    var findings: [TemplateFinding] = []
    for (logicalID, resource) in template.resources where resource.properties.holdsNull {
      resource.properties.walk(from: .property([], of: logicalID)) { value, path in
        guard value == .null else { return }
        findings.append(
          TemplateFinding(
            severity, code: "null-value",
            "resource \(logicalID): \(PropertyPath(Array(path.steps.dropFirst(2)))) has no value; "
              + "CloudFormation refuses null: give it a value, or remove it", at: path))
      }
    }
    return findings
  }
}

extension ValueObject {
  /// Told without paths: nearly no template holds one.
  fileprivate var holdsNull: Bool { !isInert && entries.contains { $0.value.holdsNull } }
}

extension Value {
  fileprivate var holdsNull: Bool {
    switch self {
    case .null: true
    case .boolean, .integer, .number, .string, .deferred: false
    case .list(let items): items.contains { $0.holdsNull }
    case .object(let object): object.holdsNull
    case .intrinsic(.ref), .intrinsic(.condition), .intrinsic(.getAtt(_, .string)): false
    case .intrinsic(let function): function.argument.holdsNull
    }
  }
}
