/// A package of handler code, as a manifest lists it.
public struct PackageRecord: Sendable, Hashable {
  /// The directory, from the package's root.
  public var directory: String
  /// The archive's file name.
  public var archive: String
  /// The object's key in the bucket, which tells the content.
  public var key: String
  public var files: Int?

  public init(directory: String, archive: String, key: String, files: Int?) {
    self.directory = directory
    self.archive = archive
    self.key = key
    self.files = files
  }
}
