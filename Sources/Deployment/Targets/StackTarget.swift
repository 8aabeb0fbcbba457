/// A stack as it shall be.
public struct StackTarget: Sendable {
  public var app: String
  public var id: String
  /// What CloudFormation calls it.
  public var name: String
  public var account: AccountTarget
  public var region: String
  /// What the names of the partition's services end in, such as `amazonaws.com`.
  public var domain: String
  /// The bucket for packages in the stack's account and region.
  public var packageBucket: String
  /// The template's text.
  public var template: [UInt8]
  public var capabilities: [String]
  public var resources: [ResourceTarget]
  public var outputNames: [String]
  /// IDs of the app's stacks that have to be deployed before.
  public var after: [String]
  /// Whether an equal template may still mean a change, as with parameters that AWS looks up.
  public var readsOutside: Bool

  public init(
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
