public import CrossAccount
public import CrossAccountCloudFormation
public import CrossAccountDiagnostics

/// A stack with its template as a value and as bytes.
public struct StackAssembly: Sendable {
  public var id: String
  /// What CloudFormation calls the stack.
  public var name: String
  public var account: Account
  public var region: Region
  public var template: Template
  /// The template as YAML.
  public var text: GeneratedText
  public var capabilities: [Capability]
  public var budgets: [Budget]
  public var location: SourceLocation
  /// For a template that is not deployed as a stack of its own, but by a stack set.
  public var stackSet: StackSetMember?

  public var bytes: [UInt8] { text.bytes }

  /// The template's path in the output folder.
  public func path(in app: String) -> String { "\(app)/\(id).yaml" }
}
