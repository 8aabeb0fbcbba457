package import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Roles, and the principals that their trust policies name.
package enum TrustedRoles {
  /// Logical IDs of roles with the principals in their trust policies, as they are written.
  package static func find(in template: Template) -> [(truster: String, principal: Value)] {
    var found: [(String, Value)] = []
    for (logicalID, role) in template.resources where role.type == "AWS::IAM::Role" {
      guard let trust = role.properties["AssumeRolePolicyDocument"] else { continue }
      found += PolicyStatement.principals(trustedBy: trust).map { (logicalID, $0) }
    }
    return found
  }
}
