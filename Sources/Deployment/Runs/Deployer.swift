internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// Deploys apps: packages first, then stacks in the order that they need, through change sets.
///
/// Every step looks at what is there first, so that a run that was cut off is completed by the next one.
package struct Deployer {
  let board: StackBoard
  let uploader: PackageUploader
  let scratch: String
  let isDryRun: Bool
  let review: ([(stack: StackTarget, template: [UInt8]?)]) -> String
  var dialogue: Dialogue { board.dialogue }

  /// - Parameters:
  ///   - scratch: A folder for files that the CLI reads.
  ///   - isDryRun: Whether to show what would be done, and leave everything as it is.
  ///   - review: Tells people what the templates change that the stacks have now.
  package init(
    caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue, scratch: String, isDryRun: Bool,
    review: @escaping ([(stack: StackTarget, template: [UInt8]?)]) -> String
  ) {
    let client = AWSClient(caller: caller)
    board = StackBoard(client: client, sessions: sessions, dialogue: dialogue)
    uploader = PackageUploader(client: client, sessions: sessions, dialogue: dialogue)
    self.scratch = scratch
    self.isDryRun = isDryRun
    self.review = review
  }

  /// - Throws: With the first stack that fails; those that wait for it are not started.
  package func deploy(_ apps: [AppTarget]) throws(DeploymentError) -> RunResult {
    var results: [StackResult] = []
    for app in apps {
      dialogue.say("\(app.name)", .heading)
      try reportChanges(of: app)
      try uploader.upload(app.packages, isDryRun: isDryRun)
      for rank in app.ranks {
        guard let done = try deploy(rank) else { return RunResult(outcome: .declined, stacks: results) }
        results += done
      }
    }
    return RunResult(outcome: .done, stacks: results)
  }

  /// What becomes different in all accounts together: access is decided by the templates of both sides.
  private func reportChanges(of app: AppTarget) throws(DeploymentError) {
    let states = try board.states(app.stacks)
    let present = zip(app.stacks, states).filter { $0.1.status.hasTemplate }.map(\.0)
    var templates: [String: [UInt8]] = [:]
    for (stack, answer) in zip(present, try board.client.ask(present.map { board.calls($0).template })) {
      if let text = try? answer.get()["TemplateBody"]?.string { templates[stack.id] = Array(text.utf8) }
    }
    dialogue.say(review(app.stacks.map { ($0, templates[$0.id]) }))
  }

  /// - Returns: Nil where a question was answered with no.
  private func deploy(_ rank: [StackTarget]) throws(DeploymentError) -> [StackResult]? {
    var states = try isDryRun ? board.states(rank) : board.settledStates(rank)
    for (stack, state) in zip(rank, states) { try refuseStuck(stack, state) }
    if !isDryRun {
      guard try clearBroken(rank, &states) else { return nil }
    }
    let same = try unchanged(rank, states)
    let plans = try plan(zip(rank, states).filter { !same.contains($0.0.id) }.map { ($0.0, $0.1) })
    var results: [StackResult] = []
    for (stack, state) in zip(rank, states) {
      if let plan = plans.first(where: { $0.stack.id == stack.id }) {
        show(plan)
        results.append(
          StackResult(stack: stack, change: plan.isNew ? .created : .updated, resources: plan.changes))
      } else {
        dialogue.say("  \(stack.text): no changes", .dim)
        report(state.outputs)
        results.append(StackResult(stack: stack, change: .unchanged, outputs: state.outputs))
      }
    }
    if plans.isEmpty { return results }
    if isDryRun {
      try discard(plans)
      return results
    }
    do {
      guard try dialogue.confirm("Deploy \(plans.map(\.stack.name).joined(separator: ", "))?") else {
        try discard(plans)
        return nil
      }
    } catch {
      try discard(plans)
      throw error
    }
    let outputs = try execute(plans)
    for index in results.indices {
      if let values = outputs[results[index].stack.id] { results[index].outputs = values }
    }
    return results
  }

  private func refuseStuck(_ stack: StackTarget, _ state: StackState) throws(DeploymentError) {
    guard case .stuck(let status) = state.status else { return }
    throw DeploymentError(
      "stack-stuck", "stack \(stack.text) is \(status): it can neither be updated nor rolled back as it is",
      notes: (state.statusReason.map { ["AWS says: \($0)"] } ?? []) + [
        "fix the cause, then continue the rollback: aws cloudformation continue-update-rollback "
          + "--stack-name \(stack.name) --region \(stack.region.rawValue); then deploy again"
      ])
  }

  /// IDs of the stacks whose deployed template is the one that they shall have.
  private func unchanged(
    _ stacks: [StackTarget], _ states: [StackState]
  ) throws(DeploymentError) -> Set<String> {
    var asked: [StackTarget] = []
    for (stack, state) in zip(stacks, states) where !stack.readsOutside {
      if case .ready = state.status { asked.append(stack) }
    }
    let answers = try board.client.ask(asked.map { board.calls($0).template })
    var same: Set<String> = []
    for (stack, answer) in zip(asked, answers) {
      // Whatever cannot be read is left to the change set.
      if let body = try? answer.get()["TemplateBody"]?.string, Array(body.utf8) == stack.template {
        same.insert(stack.id)
      }
    }
    return same
  }

  private func show(_ plan: StackPlan) {
    dialogue.say("  \(plan.stack.text)\(plan.isNew ? ", new" : "")")
    for change in plan.changes {
      dialogue.say("    \(change.text)", change.isReplacement ? .warning : .plain)
    }
  }

  private func report(_ outputs: StackState.Outputs) {
    for output in outputs { dialogue.say("    \(output.name) = \(output.value)") }
  }

  /// - Returns: The outputs of the stacks that have some, by the stack's ID.
  private func execute(_ plans: [StackPlan]) throws(DeploymentError) -> [String: StackState.Outputs] {
    let stacks = plans.map(\.stack)
    let last = try board.newestEvents(stacks)
    let answers = try board.client.ask(
      plans.map { board.calls($0.stack).executeChangeSet($0.changeSet) })
    var started: [Int] = []
    var faults: [DeploymentError] = []
    for (index, answer) in answers.enumerated() {
      switch answer {
      case .success: started.append(index)
      case .failure(let error):
        faults.append(
          DeploymentError(error, doing: "deploy stack \(stacks[index].name)", in: stacks[index].account))
      }
    }
    // Those that were started are seen to their end, whatever became of the others.
    let results = try board.follow(started.map { stacks[$0] }, after: started.map { last[$0] })
    let done = started.map { stacks[$0] }
    var outputs: [String: StackState.Outputs] = [:]
    for (stack, result) in zip(done, results) {
      guard result.status == "CREATE_COMPLETE" || result.status == "UPDATE_COMPLETE" else {
        faults.append(failure(of: stack, result.status, result.events))
        continue
      }
      dialogue.say("  \(stack.name): \(result.status)", .good)
      if !stack.placed.template.outputs.isEmpty {
        let values = try board.states([stack])[0].outputs
        report(values)
        outputs[stack.id] = values
      }
    }
    if let fault = DeploymentError.all(faults) { throw fault }
    return outputs
  }

  private func failure(
    of stack: StackTarget, _ status: String, _ events: [StackEvent]
  ) -> DeploymentError {
    let cause = FailureCause.find(in: events) ?? "AWS reports no cause"
    let next =
      status.hasPrefix("UPDATE")
      ? "it is back in its previous state; fix the cause and deploy again"
      : "it has no resources left; fix the cause and deploy again, which first asks to delete it"
    return DeploymentError(
      "stack-failed", "stack \(stack.text) failed to deploy: \(cause)",
      notes: ["its status is \(status): \(next)"])
  }
}
