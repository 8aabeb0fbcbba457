/// What the system tells of a path without opening it.
public struct FileStatus: Sendable, Hashable {
  public var kind: FileKind
  /// In bytes.
  public var size: Int
  public var isExecutable: Bool
}
