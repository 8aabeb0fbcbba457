internal import CrossAccount
internal import CrossAccountSystem

/// Keeps archives in a folder of their own, named by content.
package struct PackageWriter {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// Where the package's archive is, or will be.
  package func path(_ package: SynthesizedPackage) -> String { Paths.join(folder, package.fileName) }

  /// Sees to it that the archive is there, with the bytes that it must have: a file of its name proves nothing.
  ///
  /// - Returns: The archive, and whether it had to be written.
  package func write(
    _ package: SynthesizedPackage
  ) throws(PackageWriterError) -> (bytes: [UInt8], isNew: Bool) {
    let bytes: [UInt8]
    do { bytes = try package.archive() } catch { throw .archive(error) }
    do {
      if let status = try Files.status(path(package)), status.kind == .file, status.size == bytes.count,
        try Files.read(path(package)) == bytes
      {
        return (bytes, false)
      }
      try store(bytes, at: path(package))
    } catch { throw .file(error) }
    return (bytes, true)
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
