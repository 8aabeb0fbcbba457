/// How a run of the AWS CLI ended, and what it printed.
package struct AWSAnswer: Sendable, Hashable {
  /// The exit status; 128 and the signal's number for a process that a signal ended.
  package var status: Int32
  package var out: [UInt8]
  package var error: String

  package init(status: Int32 = 0, out: [UInt8] = [], error: String = "") {
    self.status = status
    self.out = out
    self.error = error
  }
}
