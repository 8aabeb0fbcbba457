internal import CrossAccountDiagnostics

/// What changes between two sets of templates, for the person who approves it.
///
/// ```swift
/// let changes = ChangeSet(from: base, to: head)
/// print(TextReport(changes).text)
/// ```
package struct ChangeSet: Sendable {
  package var baseLabel: String
  package var headLabel: String
  /// Stacks of which anything is written differently, sorted by path.
  package var stacks: [StackChange] = []
  package var edges: [EdgeChange] = []
  package var hazards: [Hazard] = []
  package var deploy = DeployReview()
  package var packages: [PackageChange] = []
  /// How many templates were compared.
  package var templateCount = 0

  /// Whether a deployment does the same as before.
  package var isEmpty: Bool { changedStacks.isEmpty }

  package var changedStacks: [StackChange] { stacks.filter(\.isChange) }

  /// Whether who may do what changes, or may.
  package var changesAccess: Bool {
    !edges.isEmpty || stacks.contains { $0.resources.contains(where: \.touchesAccess) }
  }

  /// Whether a resource is replaced or lost, or may be, or the deployment fails.
  package var replaces: Bool {
    hazards.contains { $0.kind != .rename }
      || stacks.contains { $0.resources.contains { $0.forecast.endsOldResource || $0.forecast.fails } }
  }
}
