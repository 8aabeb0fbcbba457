internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Finds the order in which an app's stacks can be deployed.
enum DeployOrder {
  /// Stacks in order, or the findings where they wait for each other.
  static func steps(_ stacks: [StackAssembly]) -> (steps: [DeployStep], findings: [Diagnostic]) {
    let deployed = stacks.filter { $0.stackSet == nil }
    let providers = Providers(deployed)
    // What a stack set's members wait for, the stack that holds it waits for.
    let members = Dictionary(grouping: stacks.filter { $0.stackSet != nil }) {
      $0.stackSet?.administrator ?? ""
    }
    var waiting = deployed.map { stack in
      let held = (members[stack.id] ?? []).flatMap { reasons($0, providers) }.filter { $0.after != stack.id }
      return (stack, reasons(stack, providers) + held)
    }
    var steps: [DeployStep] = []
    var done: Set<String> = []
    while !waiting.isEmpty {
      // A round takes all that can go now, so that there are as many rounds as the longest chain has stacks.
      let ready = waiting.filter { $0.1.allSatisfy { done.contains($0.after) } }
      if ready.isEmpty { return (steps, [DeployCircle.finding(among: waiting)]) }
      waiting.removeAll { $0.1.allSatisfy { done.contains($0.after) } }
      steps += ready.map { DeployStep(stack: $0.0.id, reasons: $0.1) }
      done.formUnion(ready.map(\.0.id))
    }
    return (steps, [])
  }

  private static func reasons(_ stack: StackAssembly, _ providers: Providers) -> [DeployStep.Reason] {
    var reasons: [DeployStep.Reason] = []
    var known: Set<DeployStep.Reason> = []
    func add(_ reason: DeployStep.Reason) {
      if reason.after != stack.id, known.insert(reason).inserted { reasons.append(reason) }
    }
    for (truster, principal) in TrustedRoles.find(in: stack.template) {
      guard let (other, role) = providers.roles[principal] else { continue }
      add(
        .init(
          after: other,
          text: "role \(truster) trusts \(role) of stack \(other) by its ARN, "
            + "which IAM accepts only once that role exists"))
    }
    for name in ImportedNames.find(in: stack.template) {
      guard let other = providers.exporter(of: name, for: stack) else { continue }
      add(.init(after: other, text: "it imports \(name), which stack \(other) exports"))
    }
    return reasons
  }
}
