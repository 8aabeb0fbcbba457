public import CrossAccountCloudFormation
public import CrossAccountDiagnostics
public import CrossAccountIAMPolicy

/// A policy document that stands in a template, with what it is attached to.
public struct PolicyPlace: Sendable, Hashable {
  public var kind: PolicyKind
  /// The logical ID of the resource that holds the document.
  public var logicalID: String
  /// The resource's type, such as `AWS::IAM::Role`.
  public var type: String
  /// From the top of the template, such as `Resources.Role.Properties.Policies[0].PolicyDocument`.
  public var path: PropertyPath
  /// The document as the template writes it: an object, unless a function stands for it.
  public var document: Value
  /// Where the resource was declared.
  public var location: SourceLocation?

  public init(
    kind: PolicyKind, logicalID: String, type: String, path: PropertyPath, document: Value,
    location: SourceLocation? = nil
  ) {
    self.kind = kind
    self.logicalID = logicalID
    self.type = type
    self.path = path
    self.document = document
    self.location = location
  }
}
