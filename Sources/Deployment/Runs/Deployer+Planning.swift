internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountSystem
internal import CrossAccountYAML

extension Deployer {
  /// In bytes; a longer template has to be in a bucket.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  private static let longestBody = 51_200

  /// Refuses stacks with parameters that get a value from nowhere, before anything is done.
  func refuseMissingParameters(
    _ stacks: [StackTarget], _ states: [StackState]
  ) throws(DeploymentError) {
    var faults: [DeploymentError] = []
    for (stack, state) in zip(stacks, states) {
      let missing = StackParameters(stack, state).missing
      guard let first = missing.first else { continue }
      let names = missing.joined(separator: ", ")
      faults.append(
        DeploymentError(
          "parameter-missing",
          "stack \(stack.text) has no value for \(missing.count == 1 ? "parameter" : "parameters") \(names)",
          notes: [
            "give it with --parameter \(stack.id).\(first)=VALUE, or in \(AccessSettings.fileName) under parameters; "
              + "a secret by reference, in that file alone"
          ]))
    }
    if let fault = DeploymentError.all(faults) { throw fault }
  }

  /// Makes a change set for each stack that is there and may be different, and reads it. Stacks that it leaves as they
  /// are get no plan.
  func plan(_ stacks: [StackTarget], _ states: [StackState]) throws(DeploymentError) -> [StackPlan] {
    let same = try unchanged(stacks, states)
    var plans: [StackPlan] = []
    for (stack, state) in zip(stacks, states) {
      var plan = StackPlan(stack: stack, state: state, way: .settings)
      if let wanted = stack.configuration.isProtected, wanted != state.isProtected {
        plan.protection = wanted
      }
      if same.contains(stack.id) {
        if plan.protection == nil { continue }
      } else if state.status == .absent || isDryRun && plan.isNew {
        plan.way = .creation
        plan.changes = stack.placed.template.resources.map {
          ResourceChange(adding: $0.key, type: $0.element.type)
        }
      } else {
        plan.way = .changeSet(changeSetName(stack))
      }
      plans.append(plan)
    }
    try makeChangeSets(plans)
    return try readChangeSets(plans)
  }

  /// Removes change sets that this run made. The stacks stay as they are, even those that have nothing but change
  /// sets: another run may be about to use one of its own.
  func discard(_ plans: [StackPlan]) throws(DeploymentError) {
    let calls = plans.compactMap { plan in
      plan.changeSet.map { board.calls(plan.stack, id: plan.state.id).deleteChangeSet($0) }
    }
    // One that cannot be removed does no harm.
    _ = try board.client.askPatiently(calls)
  }

  /// How the CLI gets the template.
  func templateOptions(_ stack: StackTarget) throws(DeploymentError) -> [String] {
    if stack.template.count <= Deployer.longestBody {
      return ["--template-body", String(decoding: stack.template, as: UTF8.self)]
    }
    return ["--template-url", try uploader.upload(template: stack, scratch: scratch)]
  }

  private func makeChangeSets(_ plans: [StackPlan]) throws(DeploymentError) {
    var made: [StackPlan] = []
    var calls: [AWSCall] = []
    for plan in plans {
      guard let name = plan.changeSet else { continue }
      let input = StackInput(plan.stack, plan.state, template: try templateOptions(plan.stack))
      calls.append(board.calls(plan.stack).createChangeSet(name, isNew: plan.isNew, input))
      made.append(plan)
    }
    let answers = try board.client.ask(calls)
    for (plan, answer) in zip(made, answers) {
      if case .failure(let error) = answer {
        // Of a call that failed, too, a change set may be left.
        try discard(made)
        throw refusal(error, plan.stack)
      }
    }
  }

  private func readChangeSets(_ plans: [StackPlan]) throws(DeploymentError) -> [StackPlan] {
    var plans = plans
    var isEmpty: Set<Int> = []
    var open = plans.indices.filter { plans[$0].changeSet != nil }
    var round = 0
    while !open.isEmpty {
      if round > 0 { board.pause(round - 1) }
      round += 1
      let answers = try board.client.askPatiently(
        open.map {
          board.calls(plans[$0].stack, id: plans[$0].state.id).describeChangeSet(plans[$0].changeSet ?? "")
        })
      var pending: [Int] = []
      for (index, answer) in zip(open, answers) {
        let stack = plans[index].stack
        switch answer {
        case .failure(let error):
          try discard(plans)
          throw DeploymentError(error, doing: "read the changes of stack \(stack.name)", in: stack.account)
        case .success(let node):
          let changeSet = ChangeSet(node)
          switch changeSet.state {
          case .pending: pending.append(index)
          case .ready: plans[index].changes = changeSet.changes
          case .empty: isEmpty.insert(index)
          case .failed(let reason):
            try discard(plans)
            throw DeploymentError(
              "change-set", "the changes of stack \(stack.text) are refused: \(reason)")
          }
        }
      }
      open = pending
    }
    try discard(isEmpty.sorted().map { plans[$0] })
    for index in isEmpty { plans[index].way = .settings }
    return plans.filter { $0.way != .settings || $0.protection != nil }
  }

  /// IDs of the stacks that have everything that they should have.
  private func unchanged(
    _ stacks: [StackTarget], _ states: [StackState]
  ) throws(DeploymentError) -> Set<String> {
    var asked: [(stack: StackTarget, id: String?)] = []
    for (stack, state) in zip(stacks, states) where !stack.readsOutside {
      guard case .ready = state.status, StackParameters(stack, state).changed.isEmpty,
        ConfigurationDifferences.find(stack, state).isEmpty
      else { continue }
      asked.append((stack, state.id))
    }
    var same: Set<String> = []
    for ((stack, _), template) in zip(asked, try board.templates(asked)) {
      // Whatever cannot be read is left to the change set.
      if template?.text == stack.template { same.insert(stack.id) }
    }
    return same
  }

  /// A name that no other run takes, with the content's hash for those who look.
  private func changeSetName(_ stack: StackTarget) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return "synth-\(SHA256.hex(stack.template).prefix(12))-\(random)"
  }
}
