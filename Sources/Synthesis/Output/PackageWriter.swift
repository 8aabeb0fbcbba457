internal import CrossAccount
internal import CrossAccountPackaging
internal import CrossAccountSystem

/// Keeps archives in a folder of their own, named by content: one that is there is never made again.
package struct PackageWriter {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// Where the package's archive is, or will be.
  package func path(_ package: SynthesizedPackage) -> String { Paths.join(folder, package.fileName) }

  /// - Returns: Whether the archive had to be made.
  package func write(_ package: SynthesizedPackage) throws(PackageWriterError) -> Bool {
    do {
      if try Files.status(path(package))?.kind == .file { return false }
    } catch { throw .file(error) }
    let bytes: [UInt8]
    do {
      bytes = try ZipArchive.make(
        package.contents, compression: package.compression == .deflate ? .deflate : .none)
    } catch { throw .archive(error) }
    do { try store(bytes, at: path(package)) } catch { throw .file(error) }
    return true
  }

  private func store(_ bytes: [UInt8], at path: String) throws(FileSystemError) {
    try Files.createDirectory(folder)
    // Runs that write to different output folders share this one.
    let lock = try DirectoryLock(folder) {}
    defer { withExtendedLifetime(lock) {} }
    // With the lock held, a temporary file can only be what a killed run left.
    for name in try Files.list(folder) where name.hasSuffix(Leftover.newSuffix) {
      try Files.remove(Paths.join(folder, name))
    }
    let temporary = path + Leftover.newSuffix
    try Files.create(temporary, bytes)
    do {
      try Files.rename(temporary, to: path)
    } catch {
      try? Files.remove(temporary)
      throw error
    }
  }
}
