package import CrossAccount
internal import CrossAccountAssembly
package import CrossAccountPackaging
internal import CrossAccountSystem

/// A handler directory as it will be uploaded.
package struct SynthesizedPackage: Sendable {
  /// The directory, from the package's root.
  package var directory: String
  package var contents: HandlerDirectory
  package var compression: PackageReference.Compression
  /// Where the function expects the archive.
  package var bucket: String
  package var key: String

  /// As manifests list packages, each archive made once.
  ///
  /// The checksum and the size are those of the archive: who has the manifest can check what was uploaded. Compressed
  /// archives have neither, since their bytes depend on the version of zlib.
  static func records(_ packages: [SynthesizedPackage]) -> [PackageRecord] {
    var archives: [String: [UInt8]] = [:]
    return packages.map { package in
      var record = PackageRecord(
        directory: package.directory, archive: package.fileName, bucket: package.bucket, key: package.key,
        files: package.contents.files.count)
      guard package.compression == .none,
        let archive = archives[package.fileName] ?? (try? package.archive())
      else { return record }
      archives[package.fileName] = archive
      record.sha256 = SHA256.hex(archive)
      record.bytes = archive.count
      return record
    }
  }

  /// The archive's bytes, made anew.
  package func archive() throws(PackagingError) -> [UInt8] {
    try ZipArchive.make(contents, compression: compression == .deflate ? .deflate : .none)
  }

  /// The archive's file name, which is made of its content's hash.
  package var fileName: String { SynthesizedPackage.fileName(contents, compression) }

  static func fileName(
    _ contents: HandlerDirectory, _ compression: PackageReference.Compression
  ) -> String {
    contents.contentHash + (compression == .none ? "" : "-\(compression.rawValue)") + ".zip"
  }
}
