/// How a process ended, and what it printed.
public struct ProcessResult: Sendable {
  /// As a shell tells it: the exit status, or 128 and the signal for one that was killed.
  public var status: Int32
  public var out: [UInt8]
  public var error: String
}
