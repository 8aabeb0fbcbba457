public import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
package import CrossAccountPackaging
internal import CrossAccountSystem

/// Turns apps into templates: resolves references and grants, checks, renders. Writes nothing.
public struct Synthesizer {
  private let root: String
  private let validates: Bool
  private let progress: (String) -> Void
  private let readPackage: @Sendable (String) throws(PackagingError) -> HandlerDirectory

  /// - Parameters:
  ///   - root: The folder that paths in templates and manifests are told from.
  ///   - validates: Whether to check resources against the schemas of CloudFormation's registry.
  ///   - progress: Told what is being worked on.
  ///   - readPackage: Reads a handler directory; tests give their own.
  package init(
    root: String,
    validates: Bool = true,
    progress: @escaping (String) -> Void = { _ in },
    readPackage: @escaping @Sendable (String) throws(PackagingError) -> HandlerDirectory = {
      path throws(PackagingError) in
      try HandlerDirectory.read(path)
    }
  ) {
    self.root = root
    self.validates = validates
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
    var fleets = FleetExpansion()
    var expanded: [(app: PlacedApp, grants: GrantExpansion)] = []
    for app in apps {
      let declared = app.stacks
      let stacks = fleets.expand(declared)
      accounts += stacks.map(\.account)
      stackCheck.check(app: app.name, stacks)
      var placed = PlacedApp(name: app.name, stacks: stacks)
      var grants = GrantExpansion()
      grants.expand(app.grants + declared.flatMap(\.content.allGrants), in: &placed)
      expanded.append((placed, grants))
    }
    let hasGrants = expanded.contains { !$0.grants.written.isEmpty }
    var excerpts: [[StackExcerpt]] = []
    for (placed, grants) in expanded {
      var app = placed
      var stackSets = StackSetPlacement(packages: packages, header: header)
      stackSets.place(in: &app)
      assembly.diagnostics.report(stackSets.findings)
      assembly.diagnostics.report(grants.findings)
      let work = StackWork(app, grants, packages, root: root, readsBack: hasGrants)
      let parts = make(work)
      excerpts.append(parts.compactMap(\.excerpt))
      assembly.apps.append(assemble(app, grants, parts, stackSets.members, &names, &assembly.diagnostics))
    }
    assembly.diagnostics.report(fleets.findings)
    assembly.diagnostics.report(AccountCheck.check(accounts))
    assembly.diagnostics.report(stackCheck.findings)
    // Of templates that are wrong anyway a proof would only tell what follows from it.
    if !assembly.diagnostics.hasErrors { prove(expanded.map(\.grants.written), excerpts, &assembly) }
    return assembly
  }

  private func make(_ work: StackWork) -> [StackPart] {
    let stacks = work.app.stacks
    return Workers.map(
      stacks.count, with: { [validates] in StackTools(validates: validates) },
      begins: { index in
        progress("\(work.app.name): stack \(index + 1) of \(stacks.count), \(stacks[index].id)")
      },
      { work.make($1, &$0) })
  }

  private func assemble(
    _ app: PlacedApp, _ grants: GrantExpansion, _ parts: [StackPart], _ members: [Int: StackSetMember],
    _ names: inout AccountNames, _ diagnostics: inout DiagnosticList
  ) -> AppAssembly {
    var result = AppAssembly(name: app.name, stacks: [], packages: [], deployOrder: [])
    // In the order of the stacks, so that the same definition gives the same findings on any machine.
    for (index, (stack, part)) in zip(app.stacks, parts).enumerated() {
      let own = part.packages.filter { made in
        !result.packages.contains { $0.key == made.key && $0.bucket == made.bucket }
      }
      result.packages += own
      let findings =
        part.findings + part.roles.findings(beside: &names.roles)
        + names.exports.check(part.template, in: stack)
        + part.policyFindings
      diagnostics.report(Suppressions.remaining(findings, of: part.template))
      diagnostics.report(
        SchemaDiagnostics.diagnostics(part.schemaFindings, part.template, in: stack, beside: diagnostics.all))
      if let fault = part.fault { diagnostics.report(fault) }
      diagnostics.report(part.sizeFindings)
      result.stacks.append(
        StackAssembly(
          id: stack.id, name: StackCheck.deployedName(stack, app.name), account: stack.account,
          region: stack.region, template: part.template, text: part.text,
          capabilities: part.capabilities,
          budgets: part.budgets + part.roles.budgets + Template.bodyBudget(bytes: part.text.count),
          location: stack.location, stackSet: members[index]))
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

  private func prove(
    _ granted: [[PlacedGrant]], _ excerpts: [[StackExcerpt]], _ assembly: inout Assembly
  ) {
    progress("proving the access")
    assembly.diagnostics.report(AccessBreadth.findings(assembly.apps))
    if granted.allSatisfy(\.isEmpty) { return }
    var proof = AccessProof(assembly.apps, granted, excerpts)
    proof.proveAll()
    assembly.diagnostics.report(proof.findings)
  }

  private func header(_ stack: Stack) -> [UInt8] {
    Array(GeneratedFile.header(source: stack.location.relative(to: root).file).utf8)
  }
}
