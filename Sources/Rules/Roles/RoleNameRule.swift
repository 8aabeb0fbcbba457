internal import CrossAccountCloudFormation

/// Names of roles, and of the policies in them, are those that IAM takes.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct RoleNameRule: TemplateRule {
  static let codes = ["role-name-length", "role-name", "policy-name"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.flatMap { logicalID, resource -> [TemplateFinding] in
      switch resource.type {
      case "AWS::IAM::Role":
        Self.name(logicalID, resource) + Self.policies("role \(logicalID)", logicalID, resource)
      case "AWS::IAM::User": Self.policies("user \(logicalID)", logicalID, resource)
      case "AWS::IAM::Group": Self.policies("group \(logicalID)", logicalID, resource)
      default: []
      }
    }
  }

  private static func name(_ logicalID: String, _ role: TemplateResource) -> [TemplateFinding] {
    // A dynamic reference is replaced before the role is made.
    guard let name = role.properties["RoleName"]?.string, !name.isDynamicReference else { return [] }
    let path = PropertyPath.property(["RoleName"], of: logicalID)
    var findings: [TemplateFinding] = []
    if name.isEmpty || name.count > 64 {
      findings.append(
        .error(
          "role-name-length", "role name '\(name)' is \(name.count) characters long; IAM allows 1 to 64",
          at: path))
    }
    if let bad = name.unicodeScalars.first(where: { !isAllowed($0) }) {
      findings.append(
        .error(
          "role-name", "role name '\(name)' contains '\(bad)'; IAM allows letters, digits and _+=,.@-",
          at: path))
    }
    return findings
  }

  private static func policies(
    _ owner: String, _ logicalID: String, _ role: TemplateResource
  ) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    var seen: Set<String> = []
    for (index, policy) in (role.properties["Policies"]?.list ?? []).enumerated() {
      guard let name = policy.object?["PolicyName"]?.string, !name.isDynamicReference else { continue }
      let path = PropertyPath.property(["Policies"], of: logicalID)
        .appending(.index(index), .key("PolicyName"))
      if !seen.insert(name.lowercased()).inserted {
        findings.append(
          .error(
            "policy-name", "\(owner) has two policies named '\(name)'; rename one of them",
            at: path))
      }
      if name.isEmpty || name.count > 128 || !name.unicodeScalars.allSatisfy(isAllowed) {
        findings.append(
          .error(
            "policy-name",
            "\(owner): policy name '\(name)' must be 1 to 128 letters, digits and _+=,.@-", at: path)
        )
      }
    }
    return findings
  }

  /// What names of roles and of policies are made of.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "=", ",", ".", "@", "-": true
    default: false
    }
  }
}
