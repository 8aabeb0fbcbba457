package import CrossAccountSystem

/// Why the output folder could not be brought up to date.
package struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The first thing that failed.
  package var cause: FileSystemError
  /// Files that could not be put back as they were either. Empty unless the disk fails altogether.
  package var unrestored: [String]

  package var description: String { cause.description }
}
