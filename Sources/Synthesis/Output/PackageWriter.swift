internal import FileSystem
internal import Infrastructure
internal import Packaging

/// Keeps archives in a folder of their own, named by content: one that is there is never made again.
public struct PackageWriter {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  /// Where the package's archive is, or will be.
  public func path(_ package: PackageAssembly) -> String { Paths.join(folder, package.fileName) }

  /// - Returns: Whether the archive had to be made.
  public func write(_ package: PackageAssembly) throws(PackageWriterError) -> Bool {
    do {
      if try Files.status(path(package)) != nil { return false }
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
    // Another run may be making the same archive: each under a name of its own, the last one stays.
    let temporary = "\(path).\(ProcessNumber.current)"
    try? Files.remove(temporary)
    do {
      try Files.create(temporary, bytes)
      try Files.rename(temporary, to: path)
    } catch {
      try? Files.remove(temporary)
      throw error
    }
  }
}
