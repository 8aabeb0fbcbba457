internal import CrossAccountDiagnostics

/// What changes between two sets of templates, for the person who approves it.
///
/// ```swift
/// let changes = ChangeSet(from: base, to: head)
/// print(TextReport(changes).text)
/// ```
public struct ChangeSet: Sendable {
  public var baseLabel: String
  public var headLabel: String
  /// Stacks of which anything is written differently, sorted by path.
  public var stacks: [StackChange] = []
  public var edges: [EdgeChange] = []
  public var hazards: [Hazard] = []
  public var deploy = DeployReview()
  public var packages: [PackageChange] = []
  /// How many templates were compared.
  public var templateCount = 0

  /// Whether a deployment does the same as before.
  public var isEmpty: Bool { changedStacks.isEmpty }

  public var changedStacks: [StackChange] { stacks.filter(\.isChange) }

  /// Whether who may do what changes, or may.
  public var changesAccess: Bool {
    !edges.isEmpty || stacks.contains { $0.resources.contains(where: \.touchesAccess) }
  }

  /// Whether a resource is replaced or lost, or may be, or the deployment fails.
  public var replaces: Bool {
    hazards.contains { $0.kind != .rename }
      || stacks.contains { $0.resources.contains { $0.forecast.endsOldResource || $0.forecast.fails } }
  }
}
