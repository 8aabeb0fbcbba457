package import CrossAccountAssembly
package import CrossAccountCloudFormation

/// A stack as it shall be.
package struct StackTarget: Sendable {
  package var placed: PlacedTemplate
  package var account: AccountTarget
  package var region: Region
  /// The template's text.
  package var template: [UInt8]
  package var capabilities: [Capability]
  /// IDs of the app's stacks that have to be deployed before.
  package var after: [String]
  /// The bucket for packages in the stack's account and region.
  package var packageBucket: String
  /// What it is given beside the template.
  package var configuration = StackConfiguration()

  package init(
    _ placed: PlacedTemplate, account: AccountTarget, region: Region, template: [UInt8],
    capabilities: [Capability] = [], after: [String] = [], packageBucket: String = ""
  ) {
    self.placed = placed
    self.account = account
    self.region = region
    self.template = template
    self.capabilities = capabilities
    self.after = after
    self.packageBucket = packageBucket
  }

  package var app: String { placed.place.app ?? "" }
  package var id: String { placed.place.id }
  /// What CloudFormation calls it.
  package var name: String { placed.place.stackName ?? id }

  /// Whether an equal template may still mean a change: AWS puts something into it, as with macros and parameters
  /// that it looks up.
  var readsOutside: Bool {
    !placed.template.transforms.isEmpty
      || placed.template.parameters.contains { $0.element.type.rawValue.hasPrefix("AWS::SSM::") }
  }

  /// As messages name it: `Demo-home in account home (111111111111), us-east-1`.
  var text: String { "\(name) in account \(account.text), \(region.rawValue)" }
}
