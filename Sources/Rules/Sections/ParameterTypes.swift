internal import CrossAccountCloudFormation

/// The types that a parameter can have.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
enum ParameterTypes {
  /// Kinds of things that CloudFormation looks for in the account.
  private static let things = [
    "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName", "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id", "AWS::EC2::Volume::Id", "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
  ]
  private static let plain = ["String", "Number", "CommaDelimitedList", "List<Number>", "List<String>"]
  private static let store = "AWS::SSM::Parameter::Value<"

  /// For messages.
  static let all = plain + things + things.map { "List<\($0)>" } + ["AWS::SSM::Parameter::Name"]

  static func isKnown(_ type: ParameterType) -> Bool {
    let name = type.rawValue
    if all.contains(name) { return true }
    guard name.hasPrefix(store), name.hasSuffix(">") else { return false }
    return all.contains(String(name.dropFirst(store.count).dropLast()))
  }

  /// Whether the parameter's value is the name of one in Systems Manager, about whose value nothing is known.
  static func isFromStore(_ type: ParameterType) -> Bool { type.rawValue.hasPrefix("AWS::SSM::") }
}
