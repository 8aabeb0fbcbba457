internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Access that is broader than anybody meant, and conditions that do nothing.
///
/// Each template is looked at by itself; of the others only their roles are known.
struct BroadAccessRule: AssemblyRule {
  static let codes = [
    "admin-access", "pass-role", "assume-more", "confused-deputy", "not-principal", "policy-everyone",
    "trust-everyone", "trust-account", "trust-wildcard", "trust-unknown-role", "condition-never-met",
    "session-duration-chained",
  ]

  let index: AssemblyIndex

  func findings(in position: Int) -> [TemplateFinding] {
    let resolver = index.resolver(position)
    let types = PolicyLocation.table
    var findings: [TemplateFinding] = []
    for (logicalID, resource) in index.templates[position].template.resources
    where types[resource.type] != nil || resource.type == "AWS::Lambda::Permission" {
      findings +=
        ResourceAccessCheck(logicalID: logicalID, resource: resource, resolver: resolver, index: index)
        .findings
    }
    return findings
  }
}
