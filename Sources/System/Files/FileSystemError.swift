/// A file operation that the system refused: what was tried, on which path, and the system's reason.
package struct FileSystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system call in words, such as "open" or "rename".
  package var operation: String
  package var path: String
  /// The system's `errno`.
  package var code: Int32

  package init(operation: String, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's words for the code, such as "Permission denied".
  package var reason: String { systemMessage(code) }

  package var description: String { "cannot \(operation) \(path): \(reason)" }
}
