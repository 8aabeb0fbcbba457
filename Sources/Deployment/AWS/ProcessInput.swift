/// What a process reads from its standard input: values that other users of the machine must not see among its
/// arguments, and that are on no disk.
package struct ProcessInput: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }
}

extension ProcessInput: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the bytes, however they come to be printed.
  package var description: String { "\(bytes.count) bytes" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
