/// How a process ended, and what it printed.
package struct ProcessResult: Sendable {
  /// As a shell reports it: the exit status, or 128 and the signal for one that was killed.
  package var status: Int32
  package var out: [UInt8]
  package var error: String
}
