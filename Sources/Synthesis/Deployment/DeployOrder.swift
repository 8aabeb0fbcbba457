internal import CloudFormation
internal import Diagnostics

/// Finds the order in which an app's stacks can be deployed.
enum DeployOrder {
  /// Stacks in order, or the findings where they wait for each other.
  static func steps(_ stacks: [StackAssembly]) -> (steps: [DeployStep], findings: [Diagnostic]) {
    let providers = Providers(stacks)
    var waiting = stacks.map { ($0, DeployOrder.reasons($0, providers)) }
    var steps: [DeployStep] = []
    var done: Set<String> = []
    while !waiting.isEmpty {
      guard
        let index = waiting.firstIndex(where: { $0.1.allSatisfy { done.contains($0.after) } })
      else { return (steps, [DeployCircle.finding(among: waiting)]) }
      let (stack, reasons) = waiting.remove(at: index)
      steps.append(DeployStep(stack: stack.id, reasons: reasons))
      done.insert(stack.id)
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
