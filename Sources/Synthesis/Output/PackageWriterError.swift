public import CrossAccountPackaging
public import CrossAccountSystem

/// Why an archive is not there.
public enum PackageWriterError: Error, CustomStringConvertible {
  case file(FileSystemError)
  case archive(PackagingError)

  public var description: String {
    switch self {
    case .file(let error): error.description
    case .archive(let error): error.description
    }
  }
}
