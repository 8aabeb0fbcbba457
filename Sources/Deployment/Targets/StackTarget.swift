/// A stack as it shall be.
package struct StackTarget: Sendable {
  package var app: String
  package var id: String
  /// What CloudFormation calls it.
  package var name: String
  package var account: AccountTarget
  package var region: String
  /// What the names of the partition's services end in, such as `amazonaws.com`.
  package var domain: String
  /// The bucket for packages in the stack's account and region.
  package var packageBucket: String
  /// The template's text.
  package var template: [UInt8]
  package var capabilities: [String]
  package var resources: [ResourceTarget]
  package var outputNames: [String]
  /// IDs of the app's stacks that have to be deployed before.
  package var after: [String]
  /// Whether an equal template may still mean a change, as with parameters that AWS looks up.
  package var readsOutside: Bool

  package init(
    app: String, id: String, name: String, account: AccountTarget, region: String,
    domain: String = "amazonaws.com", packageBucket: String = "", template: [UInt8],
    capabilities: [String] = [],
    resources: [ResourceTarget] = [], outputNames: [String] = [], after: [String] = [],
    readsOutside: Bool = false
  ) {
    self.app = app
    self.id = id
    self.name = name
    self.account = account
    self.region = region
    self.domain = domain
    self.packageBucket = packageBucket
    self.template = template
    self.capabilities = capabilities
    self.resources = resources
    self.outputNames = outputNames
    self.after = after
    self.readsOutside = readsOutside
  }

  /// As messages name it: `Demo-home in account home (111111111111), us-east-1`.
  var text: String { "\(name) in account \(account.text), \(region)" }
}
