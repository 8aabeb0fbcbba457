internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountYAML

/// Makes the stacks of one app, each by itself: nothing here depends on what came of the others, so that several
/// can be made at a time.
struct StackWork: Sendable {
  let app: PlacedApp
  let packages: PackageCatalogue
  /// For each stack the roles whose grants have findings of their own.
  let unfinished: [Int: Set<String>]
  /// For each stack the roles that grants let assume others.
  let callers: [Int: Set<String>]
  let root: String
  /// Whether the bytes are read back, for the proof of grants.
  let readsBack: Bool

  init(
    _ app: PlacedApp, _ grants: GrantExpansion, _ packages: PackageCatalogue, root: String, readsBack: Bool
  ) {
    self.app = app
    self.packages = packages
    self.root = root
    self.readsBack = readsBack
    var unfinished: [Int: Set<String>] = [:]
    for place in grants.unfinished { unfinished[place.stack, default: []].insert(app[place].logicalID) }
    self.unfinished = unfinished
    var callers: [Int: Set<String>] = [:]
    for grant in grants.written { callers[grant.caller.stack, default: []].insert(grant.caller.logicalID) }
    self.callers = callers
  }

  func make(_ index: Int, _ tools: inout StackTools) -> StackPart {
    let stack = app.stacks[index]
    var build = TemplateBuild(app: app, index: index, packages: packages, values: tools.values)
    let template = build.template()
    let roles = RoleCheck(template, in: stack.account, unfinished: unfinished[index] ?? [])
    let (bytes, fault) = render(template, stack, &tools.writer)
    return StackPart(
      template: template, text: tools.texts.text(bytes), fault: fault,
      excerpt: readsBack
        ? StackExcerpt(
          bytes, permissionsOf: callers[index] ?? [], file: "\(app.name)/\(stack.id).yaml",
          by: &tools.excerpts)
        : nil,
      packages: build.packages,
      findings: build.findings + TemplateCheck.check(template, stack: stack.id, location: stack.location)
        + FunctionCheck.check(template, packages: build.packagesByFunction),
      roles: roles, policyFindings: tools.policies.check(template),
      schemaFindings: tools.schemas?.findings(template, in: stack) ?? [],
      sizeFindings: DeclaredPlaces(template, location: stack.location)
        .diagnostics(Template.bodyFindings(bytes: bytes.count, name: "stack \(stack.id)")),
      capabilities: Capability.needed(by: template), budgets: template.budgets)
  }

  private func render(
    _ template: Template, _ stack: Stack, _ writer: inout TemplateWriter
  ) -> (bytes: [UInt8], fault: Diagnostic?) {
    do {
      let source = stack.location.relative(to: root).file
      return (try writer.write(template, header: Array(GeneratedFile.header(source: source).utf8)), nil)
    } catch {
      return (
        [],
        .error(
          "yaml", "the template of stack \(stack.id) cannot be written: \(error.message)", at: stack.location)
      )
    }
  }
}
