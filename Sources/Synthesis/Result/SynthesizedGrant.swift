package import CrossAccountDiagnostics

/// A grant of an app, and where it stands: in both templates and in the Swift source.
package struct SynthesizedGrant: Sendable {
  /// The stack's ID and the role's logical ID.
  package var caller: (stack: String, logicalID: String)
  package var target: (stack: String, logicalID: String)
  package var location: SourceLocation
}
