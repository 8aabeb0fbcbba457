internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountSystem

/// Resolves, renders and checks the stacks of an app, each by itself: nothing here depends on what came of the others,
/// so that several can be made at a time.
struct StackStages: Sendable {
  let resolve: ResolveStage
  let render: RenderStage
  /// Whether resources are held against the registry's schemas.
  let validates: Bool

  func make(_ granted: GrantedApp, progress: (String) -> Void) -> [CheckedStack] {
    let stacks = granted.app.stacks
    return Workers.map(
      stacks.count, with: { [validates] in StackTools(validates: validates) },
      begins: { progress("\(granted.app.name): stack \($0 + 1) of \(stacks.count), \(stacks[$0].id)") },
      { make($1, of: granted, &$0) })
  }

  private func make(_ index: Int, of granted: GrantedApp, _ tools: inout StackTools) -> CheckedStack {
    let resolved = resolve.resolve(index, of: granted, tools.values)
    let rendered = render.render(resolved, callers: granted.callers[index] ?? [], &tools)
    let (budgets, findings) = CheckStage.check(
      resolved, rendered, unfinished: granted.unfinished[index] ?? [], &tools.rules)
    return CheckedStack(
      stack: SynthesizedStack(
        resolved.placed, of: resolved.stack, text: rendered.text,
        capabilities: Capability.needed(by: resolved.placed.template),
        budgets: budgets, stackSet: granted.members[index]),
      packages: resolved.packages, excerpt: rendered.excerpt, findings: resolved.findings + findings,
      uses: resolved.uses)
  }
}
