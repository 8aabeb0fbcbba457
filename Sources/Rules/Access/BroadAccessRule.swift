internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// Access that is broader than anybody meant, and conditions that do nothing.
///
/// Each template is looked at by itself; of the others only their roles are known.
struct BroadAccessRule: AssemblyRule {
  static let codes = [
    "admin-access", "pass-role", "assume-more", "confused-deputy", "not-principal", "policy-everyone",
    "trust-everyone", "trust-account", "trust-wildcard", "trust-unknown-role", "condition-never-met",
    "session-duration-chained", "github-trust",
  ]

  let index: AssemblyIndex

  func findings(in position: Int) -> [TemplateFinding] {
    let resolver = index.resolver(position)
    return index.templates[position].template.resources.flatMap { logicalID, resource in
      ResourceAccessCheck(logicalID, resource, resolver, index)?.findings ?? []
    }
  }
}
