package import CrossAccount
package import CrossAccountAssembly
package import CrossAccountCloudFormation
package import CrossAccountDiagnostics

/// A stack with its template as a value and as bytes.
package struct SynthesizedStack: Sendable {
  package var placed: PlacedTemplate
  package var account: Account
  package var region: Region
  /// The template as YAML.
  package var text: GeneratedText
  package var capabilities: [Capability]
  package var budgets: [Budget]
  package var location: SourceLocation
  /// For a template that is not deployed as a stack of its own, but by a stack set.
  package var stackSet: StackSetMember?

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

  package var id: String { placed.place.id }
  /// What CloudFormation calls the stack.
  package var name: String { placed.place.stackName ?? id }
  package var template: Template { placed.template }
  package var bytes: [UInt8] { text.bytes }
  /// The template's path in the output folder.
  package var path: String { placed.path }
  /// The template's file name.
  var fileName: String { "\(id).yaml" }
}

extension Stack {
  /// Where the stack of an app is deployed.
  func place(in app: String) -> Place {
    Place(
      app: app, id: id, stackName: name ?? "\(app)-\(id)", account: account.id, accountName: account.name,
      region: region, quotas: account.quotas)
  }
}
