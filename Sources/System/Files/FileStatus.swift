/// What the system reports of a path without opening it.
package struct FileStatus: Sendable, Hashable {
  package var kind: FileKind
  /// In bytes.
  package var size: Int
  package var isExecutable: Bool
}
