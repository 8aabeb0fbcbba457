internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Policies keep IAM's quotas.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct PolicySizeRule: TemplateRule {
  static let codes = ["policy-size"]

  /// The most that AWS raises the quota of trust policies to.
  private static let mostOfTrust = 8_192

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.policyBudgets.compactMap { budget in
      guard var finding = budget.finding else { return nil }
      // AWS raises the quota of trust policies on request, which only the account's owner can state.
      if subject.quotas == nil, budget.isTrust, budget.budget.used <= Self.mostOfTrust {
        finding.severity = .warning
      }
      return finding
    }
  }
}
