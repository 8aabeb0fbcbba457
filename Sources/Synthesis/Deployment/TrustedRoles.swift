internal import CloudFormation
internal import Infrastructure

/// Roles that templates make, and roles that their trust policies name.
enum TrustedRoles {
  /// Logical IDs of roles with the principals' ARNs in their trust policies.
  static func find(in template: Template) -> [(truster: String, principal: String)] {
    template.resources.flatMap { entry -> [(String, String)] in
      guard entry.element.type == "AWS::IAM::Role",
        let statements = entry.element.properties["AssumeRolePolicyDocument"]?.object?["Statement"]
      else { return [] }
      return (statements.list ?? [statements]).flatMap { statement -> [(String, String)] in
        guard let principals = statement.object?["Principal"]?.object?["AWS"] else { return [] }
        return (principals.list ?? [principals]).compactMap(\.string).map { (entry.key, $0) }
      }
    }
  }

  /// The ARNs of a stack's named roles, with the names that people call them by.
  static func provided(by stack: StackAssembly) -> [(arn: String, name: String)] {
    stack.template.resources.compactMap { entry in
      guard entry.element.type == "AWS::IAM::Role",
        let arn = PhysicalName.of(type: entry.element.type)?.text(
          attribute: "Arn", properties: entry.element.properties, accountID: stack.account.id,
          region: stack.region)
      else { return nil }
      return (arn, entry.element.properties["RoleName"]?.string ?? entry.key)
    }
  }
}
