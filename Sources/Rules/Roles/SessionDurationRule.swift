internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A role's sessions last as long as IAM allows.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
struct SessionDurationRule: TemplateRule {
  static let codes = ["session-duration"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.resources("AWS::IAM::Role").compactMap { logicalID, role in
      guard let seconds = role.properties["MaxSessionDuration"]?.scalarText.flatMap({ Int($0) }),
        !(3_600...43_200).contains(seconds)
      else { return nil }
      return .error(
        "session-duration",
        "role \(logicalID): MaxSessionDuration is \(decimal(seconds)) seconds; IAM takes 3,600 to 43,200",
        at: .property(["MaxSessionDuration"], of: logicalID))
    }
  }
}
