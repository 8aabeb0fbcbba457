/// An archive that a function's template names.
package struct PackageTarget: Sendable, Hashable {
  /// The handlers' directory, which messages name.
  package var directory: String
  /// The archive on this machine.
  package var archive: String
  /// The SHA-256 that the archive must have, in hexadecimal digits: that of what the definitions give.
  package var sha256: String
  package var bucket: String
  package var key: String
  package var account: AccountTarget
  package var region: String
  /// The account that the bucket must belong to, where that is known: a name that can be told from outside can be
  /// taken by others.
  package var bucketOwner: String?

  package init(
    directory: String, archive: String, sha256: String = "", bucket: String, key: String,
    account: AccountTarget, region: String, bucketOwner: String?
  ) {
    self.directory = directory
    self.archive = archive
    self.sha256 = sha256
    self.bucket = bucket
    self.key = key
    self.account = account
    self.region = region
    self.bucketOwner = bucketOwner
  }
}
