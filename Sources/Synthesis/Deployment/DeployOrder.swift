internal import CloudFormation
internal import Diagnostics
internal import Infrastructure

/// Finds the order in which an app's stacks can be deployed.
enum DeployOrder {
  /// Stacks in order, or the findings where they wait for each other.
  static func steps(_ stacks: [StackAssembly]) -> (steps: [DeployStep], findings: [Diagnostic]) {
    let providers = Providers(stacks)
    var waiting = stacks.map { ($0, reasons($0, providers)) }
    var steps: [DeployStep] = []
    var done: Set<String> = []
    while !waiting.isEmpty {
      // A round takes all that can go now, so that there are as many rounds as the longest chain has stacks.
      let ready = waiting.filter { $0.1.allSatisfy { done.contains($0.after) } }
      if ready.isEmpty { return (steps, [circle(waiting)]) }
      waiting.removeAll { $0.1.allSatisfy { done.contains($0.after) } }
      steps += ready.map { DeployStep(stack: $0.0.id, reasons: $0.1) }
      done.formUnion(ready.map(\.0.id))
    }
    return (steps, [])
  }

  private static func reasons(_ stack: StackAssembly, _ providers: Providers) -> [DeployStep.Reason] {
    var reasons: [DeployStep.Reason] = []
    func add(_ after: String, _ text: String) {
      let reason = DeployStep.Reason(after: after, text: text)
      if after != stack.id, !reasons.contains(reason) { reasons.append(reason) }
    }
    for (truster, principal) in TrustedRoles.find(in: stack.template) {
      guard let provider = providers.roles[principal] else { continue }
      add(
        provider.stack,
        "role \(truster) trusts \(provider.name) of stack \(provider.stack) by its ARN, "
          + "which IAM accepts only once that role exists")
    }
    for name in ImportedNames.find(in: stack.template) {
      guard let provider = providers.exports["\(stack.account.id) \(stack.region.rawValue) \(name)"] else {
        continue
      }
      add(provider, "it imports \(name), which stack \(provider) exports")
    }
    return reasons
  }

  /// Who makes what others wait for.
  private struct Providers {
    /// By ARN.
    var roles: [String: (stack: String, name: String)] = [:]
    /// By account, region and export name.
    var exports: [String: String] = [:]

    init(_ stacks: [StackAssembly]) {
      for stack in stacks {
        for (arn, name) in TrustedRoles.provided(by: stack) { roles[arn] = (stack.id, name) }
        for (_, output) in stack.template.outputs {
          guard let name = output.export?.string else { continue }
          exports["\(stack.account.id) \(stack.region.rawValue) \(name)"] = stack.id
        }
      }
    }
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
