public import CloudFormation

/// What CloudFormation wants acknowledged before it deploys a template.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
public enum Capability: String, Sendable, Hashable {
  case iam = "CAPABILITY_IAM"
  case namedIAM = "CAPABILITY_NAMED_IAM"
  case autoExpand = "CAPABILITY_AUTO_EXPAND"

  /// The capabilities that a template needs.
  public static func needed(by template: Template) -> [Capability] {
    let iamResources = template.resources.filter { iamTypes.keys.contains($0.element.type) }
    var capabilities: [Capability] = []
    let isNamed = iamResources.contains { entry in
      iamTypes[entry.element.type].flatMap { $0 }.map { entry.element.properties[$0] != nil } ?? false
    }
    if isNamed { capabilities.append(.namedIAM) } else if !iamResources.isEmpty { capabilities.append(.iam) }
    if !template.transforms.isEmpty { capabilities.append(.autoExpand) }
    return capabilities
  }

  /// IAM's types, each with the property that gives it a name of the author's choice.
  private static let iamTypes: [String: String?] = [
    "AWS::IAM::AccessKey": nil,
    "AWS::IAM::Group": "GroupName",
    "AWS::IAM::InstanceProfile": "InstanceProfileName",
    "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
    "AWS::IAM::Policy": nil,
    "AWS::IAM::Role": "RoleName",
    "AWS::IAM::User": "UserName",
    "AWS::IAM::UserToGroupAddition": nil,
  ]
}
