internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountYAML

extension Deployer {
  /// Does what was planned, and sees to the end whatever was started.
  ///
  /// - Returns: The outputs of the stacks that have some, by the stack's ID.
  func execute(_ plans: [StackPlan]) throws(DeploymentError) -> [String: StackState.Outputs] {
    var starts: [(stack: StackTarget, stackID: String?, token: String, call: AWSCall)] = []
    var started: [StackPlan] = []
    for plan in plans {
      let token = OperationToken.make()
      let calls = board.calls(plan.stack, id: plan.state.id)
      switch plan.way {
      case .creation:
        let input = StackInput(plan.stack, .absent, template: try templateOptions(plan.stack))
        starts.append((plan.stack, nil, token, calls.create(input, token: token)))
      case .changeSet(let name):
        starts.append((plan.stack, plan.state.id, token, calls.executeChangeSet(name, token: token)))
      case .settings: continue
      }
      started.append(plan)
    }
    var faults: [DeploymentError] = []
    var operations: [StackOperation] = []
    for (plan, start) in zip(started, try board.start(starts)) {
      switch start {
      case .success(let operation): operations.append(operation)
      case .failure(let error):
        try discard([plan])
        faults.append(refusal(error, plan.stack))
      }
    }
    // Those that were started are seen to their end, whatever became of the others.
    var outputs: [String: StackState.Outputs] = [:]
    var done = Set(plans.filter { $0.way == .settings }.map(\.stack.id))
    for (operation, result) in zip(operations, try board.follow(operations)) {
      let stack = operation.stack
      guard result.succeeded(as: "CREATE_COMPLETE", "UPDATE_COMPLETE") else {
        faults.append(failure(of: stack, result))
        continue
      }
      done.insert(stack.id)
      dialogue.say("  \(stack.name): \(result.status)", .good)
      if !stack.placed.template.outputs.isEmpty {
        let values = try board.states([stack], ids: [operation.stackID])[0].outputs
        report(values)
        outputs[stack.id] = values
      }
    }
    faults += try protect(plans.filter { done.contains($0.stack.id) })
    if let fault = DeploymentError.all(faults) { throw fault }
    return outputs
  }

  func refusal(_ error: AWSError, _ stack: StackTarget) -> DeploymentError {
    switch error.code {
    case "InsufficientCapabilitiesException":
      return DeploymentError(
        "capabilities", "stack \(stack.text) needs a capability that it does not say: \(error.message)")
    case "AlreadyExistsException", "InvalidChangeSetStatus", "InvalidChangeSetStatusException",
      "ChangeSetNotFound", "ChangeSetNotFoundException":
      return DeploymentError(
        "stack-changed", "stack \(stack.text) was changed by another run since it was shown here",
        notes: ["AWS says: \(error.text)", "this run changed nothing in it; run the command again"])
    default: return DeploymentError(error, doing: "deploy stack \(stack.name)", in: stack.account)
    }
  }

  /// Turns termination protection on or off where that is planned and the creation has not done it.
  private func protect(_ plans: [StackPlan]) throws(DeploymentError) -> [DeploymentError] {
    let open = plans.filter { $0.protection != nil && $0.way != .creation }
    let answers = try board.client.askPatiently(
      open.map { board.calls($0.stack, id: $0.state.id).protect($0.protection ?? true) })
    return zip(open, answers).compactMap { plan, answer in
      guard case .failure(let error) = answer else { return nil }
      return DeploymentError(
        error, doing: "set the termination protection of stack \(plan.stack.name)", in: plan.stack.account)
    }
  }

  private func failure(of stack: StackTarget, _ result: OperationResult) -> DeploymentError {
    if case .foreign(let status) = result.end {
      return DeploymentError(
        "outcome-unknown",
        "what this run started on stack \(stack.text) was taken over by another operation: the stack is \(status) now",
        notes: ["run the command again to see how it differs from what it should be"])
    }
    let cause = FailureCause.find(in: result.events) ?? "AWS reports no cause"
    return DeploymentError(
      "stack-failed", "stack \(stack.text) failed to deploy: \(cause)",
      notes: ["its status is \(result.status): \(consequence(of: result.status, stack))"])
  }

  /// What the status means for what was there before.
  private func consequence(of status: String, _ stack: StackTarget) -> String {
    switch status {
    case "UPDATE_ROLLBACK_COMPLETE", "IMPORT_ROLLBACK_COMPLETE":
      "it is back in its previous state; fix the cause and deploy again"
    case "ROLLBACK_COMPLETE":
      "what had been created is deleted again, but for resources that are retained; fix the cause and deploy again, "
        + "which first removes the stack, after asking"
    case "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED":
      "some of its resources are left; fix the cause and deploy again, which shows them and asks before it removes "
        + "the stack"
    case "DELETE_COMPLETE": "it is gone"
    default: "it is neither as before nor as it should be; \(RecoveryAdvice.text(for: status, stack))"
    }
  }
}
