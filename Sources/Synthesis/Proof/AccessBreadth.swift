internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// Access that is broader than the grants say, told at the Swift line of the resource.
enum AccessBreadth {
  static func findings(_ apps: [AppAssembly]) -> [Diagnostic] {
    let stacks = apps.flatMap { app in app.stacks.map { (app.name, $0) } }
    let review = AccessReview(
      stacks.map { app, stack in
        AccessTemplate(
          app: app, name: stack.id, stackName: stack.name, account: stack.account.id,
          accountName: stack.account.name, region: stack.region.rawValue,
          partition: stack.region.partition.rawValue, template: stack.template)
      })
    return Workers.map(stacks.count, with: {}) { _, index in
      review.findings(in: index).compactMap { diagnostic($0, stacks[index].1) }
    }.flatMap(\.self)
  }

  /// Nil for what the author accepts.
  private static func diagnostic(_ finding: AccessFinding, _ stack: StackAssembly) -> Diagnostic? {
    let resource = stack.template.resources[finding.logicalID]
    let isAccepted = resource?.suppressions.contains { $0.code == finding.code } ?? false
    if isAccepted, finding.severity != .error { return nil }
    return Diagnostic(
      finding.severity, code: finding.code, finding.message, at: resource?.location ?? stack.location,
      notes: finding.hint.map { [.init($0)] } ?? [])
  }
}
