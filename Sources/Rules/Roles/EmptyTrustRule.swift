internal import CrossAccountCloudFormation

/// A role lets somebody in.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
struct EmptyTrustRule: TemplateRule {
  static let codes = ["trust-empty"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.resources("AWS::IAM::Role").compactMap { logicalID, role in
      guard role.properties["AssumeRolePolicyDocument"]?.object?["Statement"]?.list?.isEmpty ?? false,
        !subject.unfinished.contains(logicalID)
      else { return nil }
      return .error(
        "trust-empty", "no one can assume role \(logicalID): its trust policy has no statements",
        at: .property(["AssumeRolePolicyDocument", "Statement"], of: logicalID),
        notes: [.init("name who is trusted; in Swift with 'trusting:' or a grant of which it is the target")])
    }
  }
}
