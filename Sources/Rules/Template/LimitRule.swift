internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// The template keeps CloudFormation's quotas.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
struct LimitRule: TemplateRule {
  static let codes = [
    "limit-resources", "limit-parameters", "limit-outputs", "limit-mappings", "no-resources",
    "limit-description", "limit-parameter-value", "limit-mapping-attributes",
  ]
  static let seesThroughMacros = true

  private static let mappingAttributes = 200
  private static let descriptionBytes = 1_024
  private static let parameterBytes = 4_096

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let owner = subject.name
    var findings = subject.template.budgets.compactMap { budget in
      budget.finding("limit-\(budget.name)", subject: owner, fix: "split the stack", at: path(budget.name))
    }
    // Resources that do not have the shape of one have been reported, and are not counted.
    let isRead = subject.placed.document?.findings.isEmpty ?? true
    if subject.template.resources.isEmpty, !subject.hasUnknownNames, isRead {
      let message = "\(owner) has no resources; a template needs at least one"
      findings.append(.error("no-resources", message, at: "Resources"))
    }
    if let description = subject.template.description {
      findings += [
        Budget("description", used: description.utf8.count, limit: Self.descriptionBytes, unit: "bytes")
          .finding("limit-description", subject: owner, at: "Description")
      ].compactMap(\.self)
    }
    return findings + parameters(subject) + mappings(subject)
  }

  /// The section that a budget counts.
  private func path(_ name: String) -> PropertyPath {
    PropertyPath([.key(name.prefix(1).uppercased() + name.dropFirst())])
  }

  private func parameters(_ subject: RuleSubject) -> [TemplateFinding] {
    subject.template.parameters.compactMap { name, parameter in
      guard let text = parameter.defaultValue?.string else { return nil }
      return Budget("default", used: text.utf8.count, limit: Self.parameterBytes, unit: "bytes").finding(
        "limit-parameter-value", subject: "parameter \(name)",
        at: PropertyPath([.key("Parameters"), .key(name), .key("Default")]))
    }
  }

  private func mappings(_ subject: RuleSubject) -> [TemplateFinding] {
    subject.template.mappings.entries.flatMap { mapping in
      (mapping.value.object?.entries ?? []).compactMap { key in
        Budget("attributes", used: key.value.object?.count ?? 0, limit: Self.mappingAttributes).finding(
          "limit-mapping-attributes", subject: "mapping \(mapping.key) at '\(key.key)'",
          fix: "split the mapping",
          at: PropertyPath([.key("Mappings"), .key(mapping.key), .key(key.key)]))
      }
    }
  }
}
