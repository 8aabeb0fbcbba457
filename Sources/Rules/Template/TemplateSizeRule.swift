internal import CrossAccountCloudFormation

/// The template's text is within CloudFormation's limits.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
struct TemplateSizeRule: TemplateRule {
  static let codes = ["template-size", "template-needs-s3"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.bytes.map { Template.bodyFindings(bytes: $0, name: subject.name) } ?? []
  }
}
