internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A role has no more managed policies than the account's quota allows.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct ManagedPolicyCountRule: TemplateRule {
  static let codes = ["managed-policies"]

  /// The most that AWS raises the quota to.
  private static let most = 20

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let quota = (subject.quotas ?? AccountQuotas()).managedPoliciesPerRole
    return subject.resources("AWS::IAM::Role").compactMap { logicalID, role in
      let count = role.properties["ManagedPolicyArns"]?.list?.count ?? 0
      guard count > quota else { return nil }
      let owner = subject.placed.place.accountName.map { "account \($0)" } ?? "the account"
      return TemplateFinding(
        subject.quotas == nil && count <= Self.most ? .warning : .error, code: "managed-policies",
        "role \(logicalID) has \(count) managed policies; the quota of \(owner) is \(quota)",
        at: .property(["ManagedPolicyArns"], of: logicalID),
        notes: count > Self.most
          ? [] : [.init("AWS raises it to 20 on request; in Swift, state it in the account's quotas")])
    }
  }
}
