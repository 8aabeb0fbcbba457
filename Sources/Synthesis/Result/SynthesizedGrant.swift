public import CrossAccountDiagnostics

/// A grant of an app, and where it stands: in both templates and in the Swift source.
public struct SynthesizedGrant: Sendable {
  /// The stack's ID and the role's logical ID.
  public var caller: (stack: String, logicalID: String)
  public var target: (stack: String, logicalID: String)
  public var location: SourceLocation
}
