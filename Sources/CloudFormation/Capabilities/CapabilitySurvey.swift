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
    addType(type, properties)
    properties.forEachIntrinsic { add($0) }
  }

  /// A loop: its fragment may make resources.
  mutating func add(_ loop: ForEach) {
    for argument in loop.arguments {
      addResources(in: argument)
      argument.forEachIntrinsic { add($0) }
    }
  }

  private mutating func addType(_ type: String, _ properties: ValueObject?) {
    guard type.utf8.starts(with: "AWS::IAM::".utf8), let name = CapabilitySurvey.iamTypes[type] else {
      return
    }
    hasIAM = true
    if let name, properties?[name] != nil { hasNamedIAM = true }
  }

  private mutating func add(_ function: Intrinsic) {
    if case .transform = function { hasMacro = true }
  }

  private mutating func addResources(in value: Value) {
    switch value {
    case .list(let items): for item in items { addResources(in: item) }
    case .object(let object):
      if let type = object["Type"]?.string { addType(type, object["Properties"]?.object) }
      for entry in object.entries { addResources(in: entry.value) }
    case .intrinsic(let function): function.forEachValue { addResources(in: $0) }
    case .null, .boolean, .integer, .number, .string, .deferred: break
    }
  }
}
