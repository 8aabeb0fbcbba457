internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Policies keep IAM's quotas, those that hold in every account.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
enum PolicySizeCheck {
  /// The most that AWS raises the quota of trust policies to.
  private static let mostOfTrust = 8_192

  static func check(_ template: Template) -> [TemplateFinding] {
    template.resources.flatMap { logicalID, resource -> [TemplateFinding] in
      switch resource.type {
      case "AWS::IAM::Role":
        PolicyBudget.ofRole(logicalID, resource).compactMap(finding)
      case "AWS::IAM::User":
        [PolicyBudget.inline(logicalID, resource, limit: 2_048)?.finding].compactMap(\.self)
      case "AWS::IAM::Group":
        [PolicyBudget.inline(logicalID, resource, limit: 5_120)?.finding].compactMap(\.self)
      case "AWS::IAM::ManagedPolicy":
        [PolicyBudget.ofManagedPolicy(logicalID, resource).finding].compactMap(\.self)
      case "AWS::IAM::Policy": [alone(logicalID, resource)?.finding].compactMap(\.self)
      default: []
      }
    }
  }

  /// AWS raises the quota of trust policies on request, and the account is not known here.
  private static func finding(_ budget: PolicyBudget) -> TemplateFinding? {
    guard var finding = budget.finding else { return nil }
    if budget.budget.limit == PolicyLimit.trust.characters, budget.budget.used <= mostOfTrust {
      finding.severity = .warning
    }
    return finding
  }

  /// An inline policy that is a resource of its own counts to whom it is attached.
  private static func alone(_ logicalID: String, _ policy: TemplateResource) -> PolicyBudget? {
    func isGiven(_ property: String) -> Bool { policy.properties[property].map { $0 != [] } ?? false }
    let limit =
      isGiven("Users") ? 2_048 : isGiven("Groups") ? 5_120 : PolicyLimit.roleInline.characters
    guard let document = policy.properties["PolicyDocument"] else { return nil }
    return PolicyBudget(
      "inline policy \(logicalID)", of: [document], limit: limit,
      fix: "move statements into a managed policy",
      at: .property(["PolicyDocument"], of: logicalID))
  }
}
