/// How a command ends.
public enum ExitCode: Int32, Sendable {
  /// Fine, or nothing changed.
  case success = 0
  /// Something changed, or is stale.
  case changed = 1
  /// An error, or an answer that is not known.
  case failure = 2
}
