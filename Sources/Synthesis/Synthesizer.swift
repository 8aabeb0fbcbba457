internal import CloudFormation
internal import Diagnostics
public import Infrastructure
public import Packaging
internal import YAML

/// Turns apps into templates: resolves references and grants, checks, renders. Writes nothing.
public struct Synthesizer {
  private let root: String
  /// Nil when nothing is to be validated.
  private let schemas: SchemaDiagnostics?
  private let progress: (String) -> Void
  private let readPackage: (String) throws(PackagingError) -> HandlerDirectory

  /// - Parameters:
  ///   - root: The folder that paths in templates and manifests are told from.
  ///   - validates: Whether to check resources against the schemas of CloudFormation's registry.
  ///   - progress: Told what is being worked on.
  ///   - readPackage: Reads a handler directory; tests give their own.
  public init(
    root: String,
    validates: Bool = true,
    progress: @escaping (String) -> Void = { _ in },
    readPackage: @escaping (String) throws(PackagingError) -> HandlerDirectory = {
      path throws(PackagingError) in
      try HandlerDirectory.read(path)
    }
  ) {
    self.root = root
    schemas = validates ? SchemaDiagnostics() : nil
    self.progress = progress
    self.readPackage = readPackage
  }

  /// Everything the apps make. With an error among the diagnostics nothing of it may be written.
  public func synthesize(_ apps: [any App]) -> Assembly {
    var assembly = Assembly()
    var stackCheck = StackCheck()
    let packages = PackageCatalogue(root: root, read: readPackage)
    var accounts: [Account] = []
    var names = AccountNames()
    var policies = PolicyDiagnostics()
    var granted: [[PlacedGrant]] = []
    var fleets = FleetExpansion()
    for app in apps {
      let declared = app.stacks
      let stacks = fleets.expand(declared)
      accounts += stacks.map(\.account)
      stackCheck.check(app: app.name, stacks)
      var placed = PlacedApp(name: app.name, stacks: stacks)
      var grants = GrantExpansion()
      grants.expand(app.grants + declared.flatMap(\.content.allGrants), in: &placed)
      assembly.diagnostics.report(grants.findings)
      granted.append(grants.written)
      assembly.apps.append(
        assemble(&placed, grants, packages, &names, &policies, &assembly.diagnostics))
    }
    assembly.diagnostics.report(fleets.findings)
    assembly.diagnostics.report(AccountCheck.check(accounts))
    assembly.diagnostics.report(stackCheck.findings)
    // Of templates that are wrong anyway a proof would only tell what follows from it.
    if !assembly.diagnostics.hasErrors { prove(granted, &assembly) }
    return assembly
  }

  private func assemble(
    _ app: inout PlacedApp, _ grants: GrantExpansion, _ packages: PackageCatalogue,
    _ names: inout AccountNames, _ policies: inout PolicyDiagnostics, _ diagnostics: inout DiagnosticList
  ) -> AppAssembly {
    var stackSets = StackSetPlacement(packages: packages, header: header)
    stackSets.place(in: &app)
    diagnostics.report(stackSets.findings)
    var result = AppAssembly(name: app.name, stacks: [], packages: [], deployOrder: [])
    for (index, stack) in app.stacks.enumerated() {
      progress("\(app.name): stack \(index + 1) of \(app.stacks.count), \(stack.id)")
      var build = TemplateBuild(app: app, index: index, packages: packages)
      let template = build.template()
      let own = build.packages.filter { made in
        !result.packages.contains { $0.key == made.key && $0.bucket == made.bucket }
      }
      result.packages += own
      let roles = RoleCheck(
        template, in: stack.account, unfinished: app.logicalIDs(of: grants.unfinished, inStack: index),
        names: &names.roles)
      let findings =
        build.findings + TemplateCheck.check(template, stack: stack.id, location: stack.location)
        + FunctionCheck.check(template, packages: build.packagesByFunction) + roles.findings
        + names.exports.check(template, in: stack) + policies.check(template)
      diagnostics.report(Suppressions(of: template).remaining(findings))
      if let schemas {
        diagnostics.report(schemas.check(template, in: stack, beside: diagnostics.all))
      }
      let bytes = render(template, stack, &diagnostics)
      diagnostics.report(
        DeclaredPlaces(template, location: stack.location)
          .diagnostics(Template.bodyFindings(bytes: bytes.count, name: "stack \(stack.id)")))
      result.stacks.append(
        StackAssembly(
          id: stack.id, name: StackCheck.deployedName(stack, app.name), account: stack.account,
          region: stack.region, template: template, bytes: bytes,
          capabilities: Capability.needed(by: template),
          budgets: template.budgets + roles.budgets + Template.bodyBudget(bytes: bytes.count),
          location: stack.location, stackSet: stackSets.members[index]))
    }
    let order = DeployOrder.steps(result.stacks)
    diagnostics.report(order.findings)
    result.deployOrder = order.steps
    result.grants = grants.written.map { placed in
      GrantAssembly(
        caller: (app.stacks[placed.caller.stack].id, placed.caller.logicalID),
        target: (app.stacks[placed.target.stack].id, placed.target.logicalID),
        location: placed.grant.location)
    }
    return result
  }

  private func prove(_ granted: [[PlacedGrant]], _ assembly: inout Assembly) {
    progress("proving the access")
    assembly.diagnostics.report(AccessBreadth.findings(assembly.apps))
    if granted.allSatisfy(\.isEmpty) { return }
    var proof = AccessProof(assembly.apps, granted)
    proof.proveAll()
    assembly.diagnostics.report(proof.findings)
  }

  private func render(_ template: Template, _ stack: Stack, _ diagnostics: inout DiagnosticList) -> [UInt8] {
    do {
      return try template.write(header: header(stack))
    } catch {
      diagnostics.report(
        .error(
          "yaml", "the template of stack \(stack.id) cannot be written: \(error.message)", at: stack.location)
      )
      return []
    }
  }

  private func header(_ stack: Stack) -> [UInt8] {
    Array(GeneratedFile.header(source: stack.location.relative(to: root).file).utf8)
  }
}
