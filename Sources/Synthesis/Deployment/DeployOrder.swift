internal import CloudFormation
internal import Diagnostics

/// Finds the order in which an app's stacks can be deployed.
enum DeployOrder {
  /// Stacks in order, or the findings where they wait for each other.
  static func steps(_ stacks: [StackAssembly]) -> (steps: [DeployStep], findings: [Diagnostic]) {
    var waiting = stacks.map { ($0, DeployOrder.reasons($0, among: stacks)) }
    var steps: [DeployStep] = []
    var done: Set<String> = []
    while !waiting.isEmpty {
      guard
        let index = waiting.firstIndex(where: { $0.1.allSatisfy { done.contains($0.after) } })
      else { return (steps, [circle(waiting)]) }
      let (stack, reasons) = waiting.remove(at: index)
      steps.append(DeployStep(stack: stack.id, reasons: reasons))
      done.insert(stack.id)
    }
    return (steps, [])
  }

  private static func reasons(_ stack: StackAssembly, among stacks: [StackAssembly]) -> [DeployStep.Reason] {
    var reasons: [DeployStep.Reason] = []
    func add(_ reason: DeployStep.Reason) {
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    let trusted = TrustedRoles.find(in: stack.template)
    for other in stacks where other.id != stack.id {
      for (arn, role) in TrustedRoles.provided(by: other) {
        for (truster, principal) in trusted where principal == arn {
          add(
            .init(
              after: other.id,
              text: "role \(truster) trusts \(role) of stack \(other.id) by its ARN, "
                + "which IAM accepts only once that role exists"))
        }
      }
      let exports = Set(other.template.outputs.compactMap { $0.element.export?.string })
      for name in ImportedNames.find(in: stack.template) where exports.contains(name) {
        add(.init(after: other.id, text: "it imports \(name), which stack \(other.id) exports"))
      }
    }
    return reasons
  }

  private static func circle(_ waiting: [(StackAssembly, [DeployStep.Reason])]) -> Diagnostic {
    let notes = waiting.flatMap { stack, reasons in
      reasons.filter { reason in waiting.contains { $0.0.id == reason.after } }
        .map { Diagnostic.Note("stack \(stack.id) waits for \($0.after): \($0.text)", at: stack.location) }
    }
    let names = waiting.map(\.0.id).joined(separator: ", ")
    return .error(
      "deploy-order",
      "stacks \(names) wait for each other, so none can be deployed first; "
        + "'trust: .account' in a grant lets its stack go in any order",
      at: waiting.first?.0.location, notes: notes)
  }
}
