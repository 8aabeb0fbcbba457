public import CrossAccountDiagnostics

/// What a check of access has to say about one resource of a template.
public struct AccessFinding: Sendable, Hashable {
  /// A stable name in kebab case, such as `trust-account`.
  public var code: String
  public var severity: Severity
  public var message: String
  /// The template, by its place in the list that was checked, and the resource.
  public var template: Int
  public var logicalID: String
  /// How to mend it.
  public var hint: String?
}
