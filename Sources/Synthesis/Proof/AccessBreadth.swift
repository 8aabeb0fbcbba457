internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// Access that is broader than the grants say, told at the Swift line of the resource.
enum AccessBreadth {
  static func findings(_ apps: [SynthesizedApp]) -> [Diagnostic] {
    let stacks = apps.flatMap(\.stacks)
    let review = AccessReview(stacks.map(\.placed))
    return Workers.map(stacks.count, with: {}) { _, index in
      review.findings(in: index).compactMap { diagnostic($0, stacks[index]) }
    }.flatMap(\.self)
  }

  /// Nil for what the author accepts.
  private static func diagnostic(_ finding: AccessFinding, _ stack: SynthesizedStack) -> Diagnostic? {
    let resource = stack.template.resources[finding.logicalID]
    let isAccepted = resource?.suppressions.contains { $0.code == finding.code } ?? false
    if isAccepted, finding.severity != .error { return nil }
    return Diagnostic(
      finding.severity, code: finding.code, finding.message, at: resource?.location ?? stack.location,
      notes: finding.hint.map { [.init($0)] } ?? [])
  }
}
