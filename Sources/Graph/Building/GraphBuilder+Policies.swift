internal import CrossAccountCloudFormation

extension GraphBuilder {
  /// The documents of policies that are resources of their own, by the roles that they are attached to in the same
  /// template, whichever side says so.
  static func attachedPolicies(_ resources: OrderedMap<TemplateResource>) -> [String: [Value]] {
    var documents: [String: [Value]] = [:]
    for (logicalID, resource) in resources {
      if isRole(resource.type) {
        for name in names(in: resource.properties["ManagedPolicyArns"] ?? .null) {
          guard let document = resources[name]?.properties["PolicyDocument"] else { continue }
          documents[logicalID, default: []].append(document)
        }
      } else if resource.type.hasPrefix("AWS::IAM::"), let document = resource.properties["PolicyDocument"] {
        let several = names(in: resource.properties["Roles"] ?? .null)
        for role in several.union(names(in: resource.properties["RoleName"] ?? .null)) {
          documents[role, default: []].append(document)
        }
      }
    }
    return documents
  }
}
