public import CrossAccount
public import CrossAccountAssembly
public import CrossAccountCloudFormation
public import CrossAccountDiagnostics

/// A stack with its template as a value and as bytes.
public struct SynthesizedStack: Sendable {
  public var placed: PlacedTemplate
  public var account: Account
  public var region: Region
  /// The template as YAML.
  package var text: GeneratedText
  public var capabilities: [Capability]
  public var budgets: [Budget]
  public var location: SourceLocation
  /// For a template that is not deployed as a stack of its own, but by a stack set.
  public var stackSet: StackSetMember?

  init(
    _ placed: PlacedTemplate, of stack: Stack, text: GeneratedText, capabilities: [Capability],
    budgets: [Budget], stackSet: StackSetMember?
  ) {
    self.placed = placed
    account = stack.account
    region = stack.region
    self.text = text
    self.capabilities = capabilities
    self.budgets = budgets
    location = stack.location
    self.stackSet = stackSet
  }

  public var id: String { placed.place.id }
  /// What CloudFormation calls the stack.
  public var name: String { placed.place.stackName ?? id }
  public var template: Template { placed.template }
  public var bytes: [UInt8] { text.bytes }
  /// The template's path in the output folder.
  public var path: String { placed.path }
  /// The template's file name.
  var fileName: String { "\(id).yaml" }
}

extension Stack {
  /// Where the stack of an app is deployed.
  func place(in app: String) -> Place {
    Place(
      app: app, id: id, stackName: name ?? "\(app)-\(id)", account: account.id, accountName: account.name,
      region: region)
  }
}
