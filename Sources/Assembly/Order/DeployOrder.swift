internal import CrossAccountCloudFormation
package import CrossAccountDiagnostics

/// Finds the order in which an app's stacks can be deployed.
package enum DeployOrder {
  /// Stacks in order, or the finding where they wait for each other.
  ///
  /// - Parameters:
  ///   - templates: Those of one app.
  ///   - members: By position, the templates that stack sets distribute: they are not deployed themselves.
  package static func steps(
    of app: String, _ templates: [PlacedTemplate], members: [Int: StackSetMember] = [:]
  ) -> (steps: [DeployStep], findings: [Diagnostic]) {
    let index = AssemblyIndex(templates)
    var held: [String: [DeployStep.Reason]] = [:]
    for (position, member) in members.sorted(by: { $0.key < $1.key }) {
      // What a stack set's members wait for, the stack that holds it waits for.
      held[member.administrator, default: []] += reasons(position, index, members)
    }
    var waiting = templates.indices.filter { members[$0] == nil }.map { position -> Waiting in
      let id = templates[position].place.id
      let others = (held[id] ?? []).filter { $0.after != id }
      return (templates[position], reasons(position, index, members) + others)
    }
    var steps: [DeployStep] = []
    var done: Set<String> = []
    while !waiting.isEmpty {
      // A round takes all that can go now, so that there are as many rounds as the longest chain has stacks.
      let ready = waiting.filter { $0.reasons.allSatisfy { done.contains($0.after) } }
      if ready.isEmpty { return (steps, [DeployCycle.finding(among: waiting)]) }
      waiting.removeAll { $0.reasons.allSatisfy { done.contains($0.after) } }
      steps += ready.map { DeployStep(app: app, stack: $0.stack.place.id, reasons: $0.reasons) }
      done.formUnion(ready.map(\.stack.place.id))
    }
    return (steps, [])
  }

  typealias Waiting = (stack: PlacedTemplate, reasons: [DeployStep.Reason])

  private static func reasons(
    _ position: Int, _ index: AssemblyIndex, _ members: [Int: StackSetMember]
  ) -> [DeployStep.Reason] {
    let id = index.templates[position].place.id
    var reasons: [DeployStep.Reason] = []
    var known: Set<DeployStep.Reason> = []
    func add(_ other: Int, _ text: (String) -> String) {
      let after = index.templates[other].place.id
      let reason = DeployStep.Reason(after: after, text: text(after))
      if after != id, members[other] == nil, known.insert(reason).inserted { reasons.append(reason) }
    }
    for (truster, principal) in index.trusts(in: position) {
      guard let role = index.roles[principal] else { continue }
      let name = index.templates[role.template].template.resources[role.logicalID]?.properties["RoleName"]
      add(role.template) { stack in
        "role \(truster) trusts \(name?.string ?? role.logicalID) of stack \(stack) by its ARN, "
          + "which IAM accepts only once that role exists"
      }
    }
    for name in index.imports(in: position) {
      guard let exporter = index.exporter(of: name, for: position) else { continue }
      add(exporter) { "it imports \(name), which stack \($0) exports" }
    }
    return reasons
  }
}
