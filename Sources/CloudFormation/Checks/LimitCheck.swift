internal import Diagnostics

/// The template keeps CloudFormation's quotas.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
enum LimitCheck {
  private static let mappingAttributes = 200
  private static let descriptionBytes = 1_024
  private static let parameterBytes = 4_096

  static func check(_ subject: CheckedTemplate) -> [Diagnostic] {
    let owner = "stack \(subject.stack)"
    var findings = subject.template.budgets.compactMap { budget in
      budget.diagnostic("limit-\(budget.name)", subject: owner, fix: "split the stack", at: subject.location)
    }
    if subject.template.resources.isEmpty, !subject.hasUnknownNames {
      let message = "\(owner) has no resources; a template needs at least one"
      findings.append(.error("no-resources", message, at: subject.location))
    }
    if let description = subject.template.description {
      findings += [
        Budget("description", used: description.utf8.count, limit: descriptionBytes, unit: "bytes")
          .diagnostic("limit-description", subject: owner, at: subject.location)
      ].compactMap(\.self)
    }
    return findings + parameters(subject) + mappings(subject)
  }

  private static func parameters(_ subject: CheckedTemplate) -> [Diagnostic] {
    subject.template.parameters.compactMap { name, parameter in
      guard let text = parameter.defaultValue?.string else { return nil }
      return Budget("default", used: text.utf8.count, limit: parameterBytes, unit: "bytes").diagnostic(
        "limit-parameter-value", subject: "parameter \(name)", at: parameter.location ?? subject.location)
    }
  }

  private static func mappings(_ subject: CheckedTemplate) -> [Diagnostic] {
    subject.template.mappings.entries.flatMap { mapping in
      (mapping.value.object?.entries ?? []).compactMap { key in
        Budget("attributes", used: key.value.object?.count ?? 0, limit: mappingAttributes).diagnostic(
          "limit-mapping-attributes", subject: "mapping \(mapping.key) at '\(key.key)'",
          fix: "split the mapping", at: subject.location)
      }
    }
  }
}
