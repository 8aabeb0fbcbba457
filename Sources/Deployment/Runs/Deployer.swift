internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// Deploys apps: packages first, then stacks in the order that they need.
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
  ///   - review: Shows what the templates change that the stacks have now.
  package init(
    caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue, scratch: String, isDryRun: Bool,
    review: @escaping ([(stack: StackTarget, template: [UInt8]?)]) -> String
  ) {
    board = StackBoard(caller: caller, sessions: sessions, dialogue: dialogue)
    uploader = PackageUploader(client: board.client, sessions: sessions, dialogue: dialogue)
    self.scratch = scratch
    self.isDryRun = isDryRun
    self.review = review
  }

  /// - Throws: With the first stack that fails; those that wait for it are not started.
  package func deploy(_ apps: [AppTarget]) throws(DeploymentError) -> RunResult {
    var results: [StackResult] = []
    for app in apps {
      dialogue.say("\(app.name)", .heading)
      let states = try board.states(app.stacks)
      try refuseMissingParameters(app.stacks, states)
      try reportChanges(app.stacks, states)
      try uploader.upload(app.packages, isDryRun: isDryRun)
      for rank in app.ranks {
        guard let done = try deploy(rank) else { return RunResult(outcome: .declined, stacks: results) }
        results += done
      }
    }
    return RunResult(outcome: .done, stacks: results)
  }

  /// What becomes different in all accounts together: access is decided by the templates of both sides.
  private func reportChanges(_ stacks: [StackTarget], _ states: [StackState]) throws(DeploymentError) {
    let present = zip(stacks, states).filter { $0.1.status.hasTemplate }
    var templates: [String: [UInt8]] = [:]
    var unknown: [StackTarget] = []
    for ((stack, _), template) in zip(present, try board.templates(present.map { ($0.0, $0.1.id) })) {
      if let template { templates[stack.id] = template.text } else { unknown.append(stack) }
    }
    for stack in unknown {
      dialogue.say("The deployed template of \(stack.text) cannot be read: it is left out below.", .warning)
    }
    for (stack, state) in zip(stacks, states) {
      if case .broken(let status) = state.status {
        dialogue.say(
          "\(stack.text) is \(status) and has to be deleted first: what is lost with it is shown further down, "
            + "and not part of this comparison.", .warning)
      }
    }
    let known = stacks.filter { stack in !unknown.contains { $0.id == stack.id } }
    dialogue.say(review(known.map { ($0, templates[$0.id]) }))
  }

  /// - Returns: Nil where a question was answered with no.
  private func deploy(_ rank: [StackTarget]) throws(DeploymentError) -> [StackResult]? {
    var states = try isDryRun ? board.states(rank) : board.settledStates(rank)
    for (stack, state) in zip(rank, states) { try refuseStuck(stack, state) }
    guard try clearBroken(rank, &states) else { return nil }
    let plans = try plan(rank, states)
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
      "stack-stuck", "stack \(stack.text) is \(status): it cannot be updated as it is",
      notes: (state.statusReason.map { ["AWS says: \($0)"] } ?? []) + [
        RecoveryAdvice.text(for: status, stack)
      ])
  }

  /// Deletes stacks that can be neither updated nor created, once what they hold is shown and that is allowed.
  ///
  /// - Returns: False where it is not.
  private func clearBroken(
    _ stacks: [StackTarget], _ states: inout [StackState]
  ) throws(DeploymentError) -> Bool {
    let remover = StackRemover(board: board)
    var hasRemoved = false
    for (stack, state) in zip(stacks, states) {
      guard case .broken(let status) = state.status else { continue }
      let subject = StackRemover.Subject(stack: stack, state: state)
      let contents = try remover.announce(
        [subject], purpose: "\(status), so it has to be deleted before it can be created again")
      if isDryRun { continue }
      let loss = contents[0].isLossless ? "" : ", with the data named above,"
      guard try dialogue.confirm("Delete what is left of stack \(stack.name)\(loss) and create it again?")
      else {
        return false
      }
      try remover.remove([subject])
      hasRemoved = true
    }
    if hasRemoved {
      states = try board.settledStates(stacks)
      for (stack, state) in zip(stacks, states) {
        try refuseStuck(stack, state)
        guard case .broken = state.status else { continue }
        throw DeploymentError(
          "stack-changed", "stack \(stack.text) is \(state.status.text) again: another run works on it",
          notes: ["this run has not created it; run the command again"])
      }
    }
    return true
  }

  private func show(_ plan: StackPlan) {
    dialogue.say("  \(plan.stack.text)\(plan.isNew ? ", new" : "")")
    for change in plan.changes {
      dialogue.say("    \(change.text)", change.isReplacement ? .warning : .plain)
    }
    if let protection = plan.protection, !plan.isNew {
      dialogue.say("    ~ termination protection: \(protection ? "on" : "off")", .warning)
    }
    for kept in StackParameters(plan.stack, plan.state).kept {
      dialogue.say(
        "    parameter \(kept.name) keeps '\(kept.value)'; its default is '\(kept.standard)'", .dim)
    }
  }

  func report(_ outputs: StackState.Outputs) {
    for output in outputs { dialogue.say("    \(output.name) = \(output.value)") }
  }
}
