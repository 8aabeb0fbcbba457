internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Policies for deletion and replacement are among those that exist.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
struct DeletionPolicyRule: TemplateRule {
  static let codes = ["deletion-policy"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.flatMap { name, resource in
      [
        finding(
          "DeletionPolicy", resource.attributes.deletionPolicy,
          ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"], name),
        finding(
          "UpdateReplacePolicy", resource.attributes.updateReplacePolicy,
          ["Delete", "Retain", "Snapshot"], name),
      ].compactMap(\.self)
    }
  }

  private func finding(
    _ attribute: String, _ policy: DeletionPolicy?, _ allowed: [String],
    _ name: String
  ) -> TemplateFinding? {
    guard let policy, policy.value.isLiteral, !allowed.contains(policy.value.string ?? "") else { return nil }
    let given = policy.value.string.map { "'\($0)'" } ?? policy.value.kind
    let hint = Spelling.suggestion(for: policy.value.string ?? "", among: allowed)
    let list = allowed.dropLast().joined(separator: ", ") + " and \(allowed.last ?? "")"
    return .error(
      "deletion-policy", "resource \(name): \(attribute) is \(given); allowed: \(list)\(hint)",
      at: PropertyPath([.key("Resources"), .key(name), .key(attribute)]))
  }
}
