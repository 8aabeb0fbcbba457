internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis

/// Where access is declared in the Swift source.
struct AccessSources {
  private var grants: [String: SourceLocation] = [:]

  init() {}

  init(_ assembly: SynthesisResult) {
    var first = 0
    for app in assembly.apps {
      let positions = Dictionary(app.stacks.enumerated().map { ($1.id, first + $0) }) { first, _ in first }
      for grant in app.grants {
        guard let caller = positions[grant.caller.stack], let target = positions[grant.target.stack] else {
          continue
        }
        let key = Self.key((caller, grant.caller.logicalID), (target, grant.target.logicalID))
        grants[key] = grants[key] ?? grant.location
      }
      first += app.stacks.count
    }
  }

  /// The grant behind an edge, else where the role is declared.
  func location(of edge: AccessEdge, in model: AccessModel) -> SourceLocation? {
    let target = edge.origins.target
    if let caller = edge.origins.caller, let grant = grants[Self.key(caller, target)] { return grant }
    return model.templates[target.template].template.resources[target.logicalID]?.location
  }

  private static func key(
    _ caller: (template: Int, logicalID: String), _ target: (template: Int, logicalID: String)
  ) -> String {
    "\(caller.template) \(caller.logicalID) \(target.template) \(target.logicalID)"
  }
}
