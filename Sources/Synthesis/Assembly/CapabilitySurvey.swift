internal import CloudFormation

/// Gathers what decides on the capabilities of a template.
struct CapabilitySurvey {
  private(set) var hasIAM = false
  private(set) var hasNamedIAM = false
  private(set) var hasMacro = false

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

  mutating func add(type: String, properties: ValueObject) {
    if let nameProperty = CapabilitySurvey.iamTypes[type] {
      hasIAM = true
      if let nameProperty, properties[nameProperty] != nil { hasNamedIAM = true }
    }
    visit(.object(properties))
  }

  /// Looks for macros, and for the resources that a loop's fragment makes.
  mutating func visit(_ value: Value) {
    switch value {
    case .intrinsic(let function):
      if case .transform = function { hasMacro = true }
      visit(function.argument)
    case .list(let items): for item in items { visit(item) }
    case .object(let object):
      if let type = object["Type"]?.string, CapabilitySurvey.iamTypes.keys.contains(type) {
        add(type: type, properties: object["Properties"]?.object ?? [:])
      }
      for entry in object.entries { visit(entry.value) }
    case .null, .boolean, .integer, .number, .string, .deferred: break
    }
  }
}
