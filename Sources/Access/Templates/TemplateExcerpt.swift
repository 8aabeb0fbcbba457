package import CrossAccountCloudFormation
package import CrossAccountDiagnostics

/// What of a template's text has a say in who may assume whom: all sections, and of the resources those of IAM.
///
/// Reading all of a large template would cost as much as writing it. The text is the one that goes to the disk,
/// with a resource's `Type` behind its name: a resource is left out only where that line says that it is none
/// of IAM's, and the inline policies of a role only where nobody asks what that role may do.
package enum TemplateExcerpt {
  /// The template's IAM, read from the bytes.
  ///
  /// - Parameters:
  ///   - callers: The logical IDs of the roles whose own permissions are wanted.
  ///   - file: The path to name in findings.
  package static func read(
    _ bytes: [UInt8], permissionsOf callers: Set<String>, file: String
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    Template.read(text(of: bytes, permissionsOf: callers), file: file)
  }

  static func text(of bytes: [UInt8], permissionsOf callers: Set<String>) -> [UInt8] {
    var cutter = ExcerptCutter(callers: callers)
    return bytes.withUnsafeBufferPointer { cutter.cut($0) }
  }
}
