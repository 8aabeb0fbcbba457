internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Roles, users and groups have no more managed policies than the account's quota allows.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct ManagedPolicyCountRule: TemplateRule {
  static let codes = ["managed-policies"]

  /// The most that AWS raises the quota to.
  private static let most = 20

  /// The quota of users and groups.
  private static let others = 10
  private static let kinds = ["AWS::IAM::Role": "role", "AWS::IAM::User": "user", "AWS::IAM::Group": "group"]

  /// How many policies of the template are attached to each by themselves.
  private static func attachments(_ subject: RuleSubject) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (_, policy) in subject.resources("AWS::IAM::ManagedPolicy") where policy.attributes.condition == nil {
      for property in ["Roles", "Users", "Groups"] {
        for value in policy.properties[property]?.list ?? [] {
          if let name = value.referredResource { counts[name, default: 0] += 1 }
        }
      }
    }
    return counts
  }

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let quotas = subject.quotas ?? AccountQuotas()
    var attached: [String: Int]?
    return subject.template.resources.compactMap { logicalID, resource in
      guard let kind = Self.kinds[resource.type] else { return nil }
      let own = resource.properties["ManagedPolicyArns"]?.list?.count { Presence($0) == .present } ?? 0
      // Policies of the template name those that they are attached to.
      let others = attached ?? Self.attachments(subject)
      attached = others
      let count = own + others[logicalID, default: 0]
      let quota = kind == "role" ? quotas.managedPoliciesPerRole : Self.others
      guard count > quota else { return nil }
      let owner = subject.placed.place.accountName.map { "account \($0)" } ?? "the account"
      return TemplateFinding(
        subject.quotas == nil && count <= Self.most ? .warning : .error, code: "managed-policies",
        "\(kind) \(logicalID) has \(count) managed policies; the quota of \(owner) is \(quota)",
        at: .property(["ManagedPolicyArns"], of: logicalID),
        notes: count > Self.most
          ? [] : [.init("AWS raises it to 20 on request; in Swift, state it in the account's quotas")])
    }
  }
}
