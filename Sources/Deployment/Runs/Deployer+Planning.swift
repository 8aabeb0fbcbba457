internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountSystem

extension Deployer {
  /// In bytes; a longer template has to be in a bucket.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  private static let longestBody = 51_200

  /// Makes a change set for each stack, and reads it. Stacks that it leaves as they are get no plan.
  func plan(_ stacks: [(stack: StackTarget, state: StackState)]) throws(DeploymentError) -> [StackPlan] {
    var plans: [StackPlan] = []
    var calls: [AWSCall] = []
    var made: [Int] = []
    for (stack, state) in stacks {
      var plan = StackPlan(stack: stack, isNew: false, changeSet: "")
      switch state.status {
      case .absent, .reviewed, .broken: plan.isNew = true
      case .ready, .busy, .stuck: break
      }
      // A change set for a new stack would leave that behind.
      if isDryRun, plan.isNew {
        plan.changes = stack.placed.template.resources.map {
          ResourceChange(adding: $0.key, type: $0.element.type)
        }
      } else {
        plan.changeSet = changeSetName(stack)
        made.append(plans.count)
        calls.append(
          board.calls(stack).createChangeSet(
            plan.changeSet, isNew: plan.isNew, template: try templateOptions(stack)))
      }
      plans.append(plan)
    }
    let answers = try board.client.ask(calls)
    for (index, answer) in zip(made, answers) {
      if case .failure(let error) = answer {
        try discard(zip(made, answers).filter { (try? $0.1.get()) != nil }.map { plans[$0.0] })
        throw refusal(error, plans[index].stack)
      }
    }
    var isEmpty: Set<Int> = []
    var open = made
    var round = 0
    while !open.isEmpty {
      if round > 0 { board.pause(round - 1) }
      round += 1
      let answers = try board.client.ask(
        open.map { board.calls(plans[$0].stack).describeChangeSet(plans[$0].changeSet) })
      var pending: [Int] = []
      for (index, answer) in zip(open, answers) {
        let stack = plans[index].stack
        switch answer {
        case .failure(let error):
          throw DeploymentError(error, doing: "read the changes of stack \(stack.name)", in: stack.account)
        case .success(let node):
          let changeSet = ChangeSet(node)
          switch changeSet.state {
          case .pending: pending.append(index)
          case .ready: plans[index].changes = changeSet.changes
          case .empty: isEmpty.insert(index)
          case .failed(let reason):
            try discard(made.map { plans[$0] })
            throw DeploymentError(
              "change-set", "the changes of stack \(stack.text) are refused: \(reason)")
          }
        }
      }
      open = pending
    }
    try discard(isEmpty.sorted().map { plans[$0] })
    return plans.indices.filter { !isEmpty.contains($0) }.map { plans[$0] }
  }

  /// Removes change sets, and the shells of stacks that were made for them.
  func discard(_ plans: [StackPlan]) throws(DeploymentError) {
    let made = plans.filter { !$0.changeSet.isEmpty }
    _ = try board.client.ask(made.map { board.calls($0.stack).deleteChangeSet($0.changeSet) })
    // One that cannot be removed does no harm: the next run takes it over.
    let shells = try board.states(made.filter(\.isNew).map(\.stack))
    let empty = zip(made.filter(\.isNew), shells).filter { $0.1.status == .reviewed }.map(\.0.stack)
    _ = try board.client.ask(empty.map { board.calls($0).delete })
  }

  /// Deletes stacks that can be neither updated nor created, once that is allowed.
  ///
  /// - Returns: False where it is not.
  func clearBroken(
    _ stacks: [StackTarget], _ states: inout [StackState]
  ) throws(DeploymentError) -> Bool {
    for index in stacks.indices {
      guard case .broken(let status) = states[index].status else { continue }
      let stack = stacks[index]
      dialogue.say(
        "  \(stack.text) is \(status): it has to be deleted before it can be created again.", .warning)
      guard try dialogue.confirm("Delete what is left of stack \(stack.name) and create it again?") else {
        return false
      }
      let last = try board.newestEvents([stack])
      _ = try board.demand(board.calls(stack).delete, doing: "delete stack \(stack.name)", for: stack)
      let result = try board.follow([stack], after: last)[0]
      guard result.status == "DELETE_COMPLETE" else {
        throw DeploymentError(
          "stack-failed",
          "stack \(stack.text) cannot be deleted: \(FailureCause.find(in: result.events) ?? result.status)")
      }
      states[index] = .absent
    }
    return true
  }

  private func templateOptions(_ stack: StackTarget) throws(DeploymentError) -> [String] {
    if stack.template.count <= Deployer.longestBody {
      return ["--template-body", String(decoding: stack.template, as: UTF8.self)]
    }
    return ["--template-url", try uploader.upload(template: stack, scratch: scratch)]
  }

  /// A name that no other run takes, with the content's hash for those who look.
  private func changeSetName(_ stack: StackTarget) -> String {
    let random = String(UInt32.random(in: .min ... .max), radix: 16)
    return "synth-\(SHA256.hex(stack.template).prefix(12))-\(random)"
  }

  private func refusal(_ error: AWSError, _ stack: StackTarget) -> DeploymentError {
    if error.code == "InsufficientCapabilitiesException" {
      return DeploymentError(
        "capabilities",
        "stack \(stack.text) needs a capability that the manifest does not list: \(error.message)")
    }
    return DeploymentError(error, doing: "prepare stack \(stack.name)", in: stack.account)
  }
}
