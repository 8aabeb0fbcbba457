/// Where a template is deployed to, as far as it is known.
public struct StackPlace: Sendable, Hashable {
  /// The app it belongs to; nil for a template without a manifest.
  public var app: String?
  /// The stack's ID, or the template's file name without its extension.
  public var name: String
  /// What CloudFormation calls the stack.
  public var stackName: String?
  /// Twelve digits.
  public var account: String?
  /// What the team calls the account.
  public var accountName: String?
  public var region: String?
  public var partition: String

  public init(
    app: String? = nil, name: String, stackName: String? = nil, account: String? = nil,
    accountName: String? = nil, region: String? = nil, partition: String = "aws"
  ) {
    self.app = app
    self.name = name
    self.stackName = stackName
    self.account = account
    self.accountName = accountName
    self.region = region
    self.partition = partition
  }

  /// Whether both are deployed to the same account and region; false where one is not known.
  func isBeside(_ other: StackPlace) -> Bool {
    account != nil && account == other.account && region == other.region
  }

  /// The account as people know it: `111111111111 home`; nil where it is not known.
  var accountText: String? {
    account.map { id in accountName.map { "\(id) \($0)" } ?? id }
  }
}
