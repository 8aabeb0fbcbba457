/// Something that this run began to do with a stack.
struct StackOperation: Sendable {
  var stack: StackTarget
  /// The ARN. A name may belong to another stack by now.
  var stackID: String
  /// That of ``OperationToken``.
  var token: String
}
