internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What of a stack's template has a say in access, read from its bytes.
struct StackExcerpt: Sendable {
  /// Nil where the bytes cannot be read.
  let template: Template?
  private let reason: String?

  /// - Parameter callers: Logical IDs of the roles whose own permissions are wanted.
  init(_ bytes: [UInt8], permissionsOf callers: Set<String>, file: String, by reader: inout ExcerptReader) {
    let read = reader.read(bytes, permissionsOf: callers, file: file)
    template = read.template
    reason = read.template == nil ? read.diagnostics.first?.message ?? "it is empty" : nil
  }

  /// Why the template cannot be used for a proof.
  func finding(_ stack: SynthesizedStack) -> Diagnostic? {
    reason.map { reason in
      .error(
        "read-back", "the template of stack \(stack.id) cannot be read back: \(reason)", at: stack.location)
    }
  }
}
