/// An archive that a function's template names.
package struct PackageTarget: Sendable, Hashable {
  /// The handlers' directory, which messages name.
  package var directory: String
  /// The archive on this machine.
  package var archive: String
  package var bucket: String
  package var key: String
  package var account: AccountTarget
  package var region: String
  /// Whether the bucket must be the account's own: a name that can be guessed can be taken by others.
  package var isOwnBucket: Bool

  package init(
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
