internal import CrossAccountCloudFormation

/// Whether a template says all that will be deployed.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html
enum MacroDoubt {
  /// AWS's transforms that leave resources of IAM as they are.
  private static let harmless = [
    "AWS::LanguageExtensions", "AWS::Serverless-", "AWS::SecretsManager-", "AWS::CodeDeploy",
  ]

  /// What a macro makes of one resource, or of its properties, beside which it stands.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-transform.html
  static func reason(_ logicalID: String, _ resource: TemplateResource) -> String? {
    guard
      resource.properties.isComputed || !resource.attributes.isEmpty && resource.attributes.other.isComputed
    else { return nil }
    return "what a macro makes of \(logicalID) is not known"
  }

  static func reason(_ template: Template) -> String? {
    for transform in template.transforms {
      let name = transform.string ?? transform.object?["Name"]?.string ?? "a macro"
      if !harmless.contains(where: { name.utf8.starts(with: $0.utf8) }) {
        return "what the macro \(name) makes of the template is not known"
      }
    }
    if template.sectionTransforms.contains(where: { $0.section == .resources }) {
      return "what a macro adds to the template is not known"
    }
    // What has no type yet may become a policy of any role.
    if let resource = template.resources.first(where: { $0.element.type.isEmpty }) {
      return "what a macro makes of \(resource.key) is not known"
    }
    for loop in template.loops where loop.section == .resources {
      if Value.list(loop.arguments).json(pretty: false).contains("AWS::IAM::") {
        return "what the loop \(loop.name) makes is not known"
      }
    }
    return nil
  }
}
