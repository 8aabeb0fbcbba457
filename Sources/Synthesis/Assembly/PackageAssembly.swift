public import CrossAccount
package import CrossAccountPackaging

/// A handler directory as it will be uploaded.
public struct PackageAssembly: Sendable {
  /// The directory, from the package's root.
  public var directory: String
  package var contents: HandlerDirectory
  public var compression: PackageReference.Compression
  /// Where the function expects the archive.
  public var bucket: String
  public var key: String

  /// The archive's file name, which tells its content.
  public var fileName: String { PackageAssembly.fileName(contents, compression) }

  static func fileName(
    _ contents: HandlerDirectory, _ compression: PackageReference.Compression
  ) -> String {
    contents.contentHash + (compression == .none ? "" : "-\(compression.rawValue)") + ".zip"
  }
}
