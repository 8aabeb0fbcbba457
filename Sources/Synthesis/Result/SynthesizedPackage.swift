public import CrossAccount
public import CrossAccountAssembly
public import CrossAccountPackaging

/// A handler directory as it will be uploaded.
public struct SynthesizedPackage: Sendable {
  /// The directory, from the package's root.
  public var directory: String
  public var contents: HandlerDirectory
  public var compression: PackageReference.Compression
  /// Where the function expects the archive.
  public var bucket: String
  public var key: String

  /// As a manifest lists it.
  public var record: PackageRecord {
    PackageRecord(
      directory: directory, archive: fileName, sha256: contents.contentHash, bucket: bucket, key: key,
      files: contents.files.count, bytes: contents.uncompressedSize)
  }

  /// The archive's file name, which tells its content.
  public var fileName: String { SynthesizedPackage.fileName(contents, compression) }

  static func fileName(
    _ contents: HandlerDirectory, _ compression: PackageReference.Compression
  ) -> String {
    contents.contentHash + (compression == .none ? "" : "-\(compression.rawValue)") + ".zip"
  }
}
