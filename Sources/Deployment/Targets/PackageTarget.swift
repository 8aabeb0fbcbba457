/// An archive that a function's template names.
public struct PackageTarget: Sendable, Hashable {
  /// The handlers' directory, which messages name.
  public var directory: String
  /// The archive on this machine.
  public var archive: String
  public var bucket: String
  public var key: String
  public var account: AccountTarget
  public var region: String
  /// Whether the bucket must be the account's own: a name that can be told from outside can be taken by others.
  public var isOwnBucket: Bool

  public init(
    directory: String, archive: String, bucket: String, key: String, account: AccountTarget, region: String,
    isOwnBucket: Bool
  ) {
    self.directory = directory
    self.archive = archive
    self.bucket = bucket
    self.key = key
    self.account = account
    self.region = region
    self.isOwnBucket = isOwnBucket
  }
}
