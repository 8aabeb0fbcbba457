/// What CloudFormation wants acknowledged before it deploys a template.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
public enum Capability: String, Sendable, Hashable {
  /// The template has resources of IAM, none with a name of its own.
  case iam = "CAPABILITY_IAM"
  /// The template gives names to resources of IAM.
  case namedIAM = "CAPABILITY_NAMED_IAM"
  /// The template has macros or transforms, which change it before it is deployed.
  case autoExpand = "CAPABILITY_AUTO_EXPAND"

  /// The capabilities that a template needs.
  public static func needed(by template: Template) -> [Capability] {
    var survey = CapabilitySurvey()
    for (_, resource) in template.resources {
      survey.add(type: resource.type, properties: resource.properties)
    }
    for loop in template.loops { survey.add(loop) }
    var capabilities: [Capability] = []
    if survey.hasIAM { capabilities.append(survey.hasNamedIAM ? .namedIAM : .iam) }
    if survey.hasMacro || !template.transforms.isEmpty || !template.sectionTransforms.isEmpty {
      capabilities.append(.autoExpand)
    }
    return capabilities
  }
}
