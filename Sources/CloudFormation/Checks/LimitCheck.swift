/// The template keeps CloudFormation's quotas.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
enum LimitCheck {
  private static let mappingAttributes = 200
  private static let descriptionBytes = 1_024
  private static let parameterBytes = 4_096

  static func check(_ subject: CheckedTemplate) -> [TemplateFinding] {
    let owner = subject.name
    var findings = subject.template.budgets.compactMap { budget in
      budget.finding("limit-\(budget.name)", subject: owner, fix: "split the stack", at: path(budget.name))
    }
    if subject.template.resources.isEmpty, !subject.hasUnknownNames {
      let message = "\(owner) has no resources; a template needs at least one"
      findings.append(.error("no-resources", message, at: "Resources"))
    }
    if let description = subject.template.description {
      findings += [
        Budget("description", used: description.utf8.count, limit: descriptionBytes, unit: "bytes")
          .finding("limit-description", subject: owner, at: "Description")
      ].compactMap(\.self)
    }
    return findings + parameters(subject) + mappings(subject)
  }

  /// The section that a budget counts.
  private static func path(_ name: String) -> PropertyPath {
    PropertyPath([.key(name.prefix(1).uppercased() + name.dropFirst())])
  }

  private static func parameters(_ subject: CheckedTemplate) -> [TemplateFinding] {
    subject.template.parameters.compactMap { name, parameter in
      guard let text = parameter.defaultValue?.string else { return nil }
      return Budget("default", used: text.utf8.count, limit: parameterBytes, unit: "bytes").finding(
        "limit-parameter-value", subject: "parameter \(name)",
        at: PropertyPath([.key("Parameters"), .key(name), .key("Default")]))
    }
  }

  private static func mappings(_ subject: CheckedTemplate) -> [TemplateFinding] {
    subject.template.mappings.entries.flatMap { mapping in
      (mapping.value.object?.entries ?? []).compactMap { key in
        Budget("attributes", used: key.value.object?.count ?? 0, limit: mappingAttributes).finding(
          "limit-mapping-attributes", subject: "mapping \(mapping.key) at '\(key.key)'",
          fix: "split the mapping",
          at: PropertyPath([.key("Mappings"), .key(mapping.key), .key(key.key)]))
      }
    }
  }
}
