internal import CrossAccountSystem

/// A handler's files, read into memory: what goes into its deployment package, and nothing of the machine
/// they were read on.
///
/// Names may differ in case or in Unicode normalisation alone: Lambda unpacks on Linux, where such names are
/// different files.
package struct HandlerDirectory: Sendable, Hashable {
  /// One file, named by its path from the directory, with `/` between folders.
  package struct File: Sendable, Hashable {
    package let path: String
    /// The owner's execute bit; all else of the mode is normalised away.
    package let isExecutable: Bool
    package let bytes: [UInt8]
  }

  /// Sorted by the UTF-8 bytes of the path.
  package let files: [File]
  /// SHA-256 of the paths, modes and bytes: changes exactly when the unpacked function would, unlike a hash
  /// of the zip, which would also change with the zip library.
  package let contentHash: String

  /// In bytes, as Lambda counts it against its quota.
  package var uncompressedSize: Int { files.reduce(0) { $0 + $1.bytes.count } }

  init(_ files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    contentHash = Self.hash(self.files)
  }

  func file(_ path: String) -> File? { files.first { $0.path == path } }

  /// Each part goes in after its length, so that no two directories feed the same bytes to the hash.
  private static func hash(_ files: [File]) -> String {
    var hash = SHA256()
    func prefixed(_ bytes: [UInt8]) {
      hash.update(withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) })
      hash.update(bytes)
    }
    // The version of this scheme: raise it when the scheme changes, and every key changes knowingly.
    prefixed(Array("handler-directory-1".utf8))
    for file in files {
      prefixed(Array(file.path.utf8))
      hash.update([file.isExecutable ? 1 : 0])
      prefixed(file.bytes)
    }
    return hash.finishAsHex()
  }
}
