/// A file operation that the system refused: what was tried, on which path, and the system's reason.
public struct FileSystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system call in words, such as "open" or "rename".
  public var operation: String
  public var path: String
  /// The system's `errno`.
  public var code: Int32

  public init(operation: String, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's words for the code, such as "Permission denied".
  public var reason: String { systemMessage(code) }

  public var description: String { "cannot \(operation) \(path): \(reason)" }
}
