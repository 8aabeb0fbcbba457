internal import CrossAccount
internal import CrossAccountAssembly

/// Puts an app's stacks together: its packages, its grants, and the order to deploy in.
enum AssembleStage {
  static func assemble(_ granted: GrantedApp, _ parts: [CheckedStack]) -> Staged<SynthesizedApp> {
    let app = granted.app
    let stacks = parts.map(\.stack)
    let order = DeployOrder.steps(of: app.name, stacks.map(\.placed), members: granted.members)
    var result = SynthesizedApp(name: app.name, stacks: stacks, packages: [], deployOrder: order.steps)
    for package in parts.flatMap(\.packages) {
      let isKnown = result.packages.contains { $0.key == package.key && $0.bucket == package.bucket }
      if !isKnown { result.packages.append(package) }
    }
    result.grants = granted.written.map { placed in
      SynthesizedGrant(
        caller: (app.stacks[placed.caller.stack].id, placed.caller.logicalID),
        target: (app.stacks[placed.target.stack].id, placed.target.logicalID),
        location: placed.grant.location)
    }
    return Staged(result, order.findings)
  }
}
