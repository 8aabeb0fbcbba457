/// A package of handler code, as a manifest lists it.
public struct PackageRecord: Sendable, Hashable {
  /// The directory, from the package's root.
  public var directory: String
  /// The archive's file name.
  public var archive: String
  /// The SHA-256 of the archive, in hexadecimal digits; empty where its bytes depend on the version of zlib.
  public var sha256: String
  /// Where the function expects the archive.
  public var bucket: String
  /// The object's key in the bucket, which changes exactly when the content does.
  public var key: String
  /// How many files it has; nil where the manifest does not say.
  public var files: Int?
  /// The size of the archive; nil where the manifest does not say.
  public var bytes: Int?

  public init(
    directory: String, archive: String, sha256: String = "", bucket: String = "", key: String, files: Int?,
    bytes: Int? = nil
  ) {
    self.directory = directory
    self.archive = archive
    self.sha256 = sha256
    self.bucket = bucket
    self.key = key
    self.files = files
    self.bytes = bytes
  }
}
