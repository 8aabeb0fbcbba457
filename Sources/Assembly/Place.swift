public import CrossAccountCloudFormation

/// Where a stack is deployed, as far as it is known.
public struct Place: Sendable, Hashable {
  /// The app it belongs to; nil for a template without a manifest.
  public var app: String?
  /// The stack's ID, or the template's file name without its extension: what messages call it.
  public var id: String
  /// What CloudFormation calls the stack, which begins the names that it generates.
  public var stackName: String?
  /// Twelve digits; nil where it is not known. Then nothing is concluded about other accounts.
  public var account: String?
  /// What the team calls the account.
  public var accountName: String?
  public var region: Region?
  /// The account's limits; nil where nobody has stated them.
  public var quotas: AccountQuotas?
  /// The region's; where no region is known, that of a manifest, else `aws`.
  public var partition: Partition

  public init(
    app: String? = nil, id: String, stackName: String? = nil, account: String? = nil,
    accountName: String? = nil, region: Region? = nil, partition: Partition? = nil,
    quotas: AccountQuotas? = nil
  ) {
    self.app = app
    self.id = id
    self.stackName = stackName
    self.account = account
    self.accountName = accountName
    self.region = region
    self.quotas = quotas
    self.partition = partition ?? region?.partition ?? .aws
  }

  /// The account as ARNs name it: where its ID is not known, a text that no ID can be, the same in all of the
  /// template.
  public var accountText: String { account ?? "(account of \(id))" }

  /// The account as people know it: `111111111111 home`; nil where it is not known.
  public var accountTitle: String? {
    account.map { id in accountName.map { "\(id) \($0)" } ?? id }
  }

  /// Whether both are deployed to the same account and region; false where one is not known.
  public func isBeside(_ other: Place) -> Bool {
    account != nil && account == other.account && region == other.region
  }
}
