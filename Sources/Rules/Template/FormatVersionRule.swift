internal import CrossAccountCloudFormation

/// There is one version of the format.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html
struct FormatVersionRule: TemplateRule {
  static let codes = ["format-version"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    guard let version = subject.template.formatVersion, version != Template.currentFormatVersion else {
      return []
    }
    let message =
      "\(subject.name): '\(version)' is not a version of the template format; "
      + "the only one is '\(Template.currentFormatVersion)'"
    return [.error("format-version", message, at: "AWSTemplateFormatVersion")]
  }
}
