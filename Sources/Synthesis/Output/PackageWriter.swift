public import FileSystem
public import Packaging

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
      try Files.createDirectory(folder)
      let bytes = try archive(package)
      // Another run may be making the same archive: each under a name of its own, the last one stays.
      let temporary = path(package) + ".\(ProcessNumber.current)"
      try? Files.remove(temporary)
      do {
        try Files.create(temporary, bytes)
        try Files.rename(temporary, to: path(package))
      } catch {
        try? Files.remove(temporary)
        throw error
      }
      return true
    } catch let error as FileSystemError {
      throw .file(error)
    } catch let error as PackagingError {
      throw .archive(error)
    } catch {
      throw .archive(PackagingError(faults: []))
    }
  }

  private func archive(_ package: PackageAssembly) throws(PackagingError) -> [UInt8] {
    switch package.compression {
    case .none: try ZipArchive.make(package.contents, compression: .none)
    case .deflate: try ZipArchive.make(package.contents, compression: .deflate)
    }
  }
}
