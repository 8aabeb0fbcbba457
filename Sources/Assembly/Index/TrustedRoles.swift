package import CrossAccountCloudFormation

/// Roles, and the principals that their trust policies name.
package enum TrustedRoles {
  /// Logical IDs of roles with the principals in their trust policies, as they are written.
  package static func find(in template: Template) -> [(truster: String, principal: Value)] {
    var found: [(String, Value)] = []
    for (logicalID, role) in template.resources where role.type == "AWS::IAM::Role" {
      guard let statements = role.properties["AssumeRolePolicyDocument"]?.object?["Statement"] else {
        continue
      }
      for statement in statements.list ?? [statements] {
        guard let principals = statement.object?["Principal"]?.object?["AWS"] else { continue }
        for principal in principals.list ?? [principals] { found.append((logicalID, principal)) }
      }
    }
    return found
  }
}
