internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Roles that templates make, and roles that their trust policies name.
enum TrustedRoles {
  /// Logical IDs of roles with the principals' ARNs in their trust policies.
  static func find(in template: Template) -> [(truster: String, principal: String)] {
    var found: [(String, String)] = []
    for (logicalID, role) in template.resources where role.type == "AWS::IAM::Role" {
      guard let trust = role.properties["AssumeRolePolicyDocument"] else { continue }
      for case .string(let principal) in PolicyStatement.principals(trustedBy: trust) {
        found.append((logicalID, principal))
      }
    }
    return found
  }

  /// The ARNs of a stack's named roles, with the names that people call them by.
  static func provided(by stack: StackAssembly) -> [(arn: String, name: String)] {
    var provided: [(String, String)] = []
    for (logicalID, role) in stack.template.resources where role.type == "AWS::IAM::Role" {
      let arn = PhysicalName.of(type: role.type)?.text(
        attribute: "Arn", properties: role.properties, accountID: stack.account.id, region: stack.region)
      if let arn { provided.append((arn, role.properties["RoleName"]?.string ?? logicalID)) }
    }
    return provided
  }
}
