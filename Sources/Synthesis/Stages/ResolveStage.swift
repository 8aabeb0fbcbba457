internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging

/// Makes one stack's template: every reference is read from where the stack stands.
struct ResolveStage: Sendable {
  let packages: PackageCatalogue

  func resolve(_ index: Int, of granted: GrantedApp, _ values: SharedValues) -> ResolvedStack {
    let stack = granted.app.stacks[index]
    var build = TemplateBuild(app: granted.app, index: index, packages: packages, values: values)
    let template = build.template()
    let placed = PlacedTemplate(
      stack.place(in: granted.app.name), path: "\(granted.app.name)/\(stack.id).yaml", template: template,
      location: stack.location)
    return ResolvedStack(
      stack: stack, placed: placed, packages: build.packages, handlers: build.packagesByFunction,
      findings: build.findings, remarks: build.remarks, uses: build.uses)
  }
}

/// A stack with its template as a value.
struct ResolvedStack: Sendable {
  let stack: Stack
  let placed: PlacedTemplate
  let packages: [SynthesizedPackage]
  /// The package of each function that has one, by logical ID.
  let handlers: [String: HandlerDirectory]
  /// About the stack's own declarations.
  let findings: [Diagnostic]
  /// About its resources, whose authors may accept them.
  let remarks: [TemplateFinding]
  /// About what cannot be used from here: one cause may have many uses.
  let uses: [UseFinding]
}
