/// How a run of the AWS CLI ended, and what it printed.
public struct AWSAnswer: Sendable, Hashable {
  /// The exit status; 128 and the signal's number for a process that a signal ended.
  public var status: Int32
  public var out: [UInt8]
  public var error: String

  public init(status: Int32 = 0, out: [UInt8] = [], error: String = "") {
    self.status = status
    self.out = out
    self.error = error
  }
}
