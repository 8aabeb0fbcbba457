package import CrossAccount
package import CrossAccountAssembly
package import CrossAccountPackaging

/// A handler directory as it will be uploaded.
package struct SynthesizedPackage: Sendable {
  /// The directory, from the package's root.
  package var directory: String
  package var contents: HandlerDirectory
  package var compression: PackageReference.Compression
  /// Where the function expects the archive.
  package var bucket: String
  package var key: String

  /// As a manifest lists it.
  package var record: PackageRecord {
    PackageRecord(
      directory: directory, archive: fileName, sha256: contents.contentHash, bucket: bucket, key: key,
      files: contents.files.count, bytes: contents.uncompressedSize)
  }

  /// The archive's file name, which is made of its content's hash.
  package var fileName: String { SynthesizedPackage.fileName(contents, compression) }

  static func fileName(
    _ contents: HandlerDirectory, _ compression: PackageReference.Compression
  ) -> String {
    contents.contentHash + (compression == .none ? "" : "-\(compression.rawValue)") + ".zip"
  }
}
