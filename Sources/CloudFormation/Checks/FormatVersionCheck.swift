/// There is one version of the format.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html
enum FormatVersionCheck {
  static func check(_ subject: CheckedTemplate) -> [TemplateFinding] {
    guard let version = subject.template.formatVersion, version != Template.currentFormatVersion else {
      return []
    }
    let message =
      "\(subject.name): '\(version)' is no version of the template format; "
      + "the only one is '\(Template.currentFormatVersion)'"
    return [.error("format-version", message, at: "AWSTemplateFormatVersion")]
  }
}
