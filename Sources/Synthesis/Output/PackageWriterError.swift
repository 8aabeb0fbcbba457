package import CrossAccountPackaging
package import CrossAccountSystem

/// Why an archive is not there.
package enum PackageWriterError: Error, CustomStringConvertible {
  case file(FileSystemError)
  case archive(PackagingError)

  package var description: String {
    switch self {
    case .file(let error): error.description
    case .archive(let error): error.description
    }
  }
}
