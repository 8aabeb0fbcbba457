internal import CrossAccountYAML

/// What all runs do with several stacks at once: ask for their state, wait for them, follow their events.
struct StackBoard {
  /// In seconds: the first looks follow one another quickly, as small stacks are done at once.
  private static let pauses: [Double] = [0.5, 1, 2, 3, 5]
  private static let eventsAtOnce = 500

  let client: AWSClient
  let sessions: AccountSessions
  let dialogue: Dialogue

  func calls(_ stack: StackTarget) -> StackCalls {
    StackCalls(stack: stack, access: sessions.access(to: stack.account))
  }

  func pause(_ round: Int) {
    dialogue.sleep(StackBoard.pauses[min(round, StackBoard.pauses.count - 1)])
  }

  /// The state of each stack.
  func states(_ stacks: [StackTarget]) throws(DeploymentError) -> [StackState] {
    let answers = try client.ask(stacks.map { calls($0).describe })
    var states: [StackState] = []
    for (stack, answer) in zip(stacks, answers) {
      switch answer {
      case .success(let node): states.append(StackState(node))
      case .failure(let error) where error.kind == .notFound: states.append(.absent)
      case .failure(let error):
        throw DeploymentError(error, doing: "read stack \(stack.name)", in: stack.account)
      }
    }
    return states
  }

  /// The state of each stack once nothing is being done with any: an earlier run may have been cut off.
  func settledStates(_ stacks: [StackTarget]) throws(DeploymentError) -> [StackState] {
    var states = try states(stacks)
    var round = 0
    while states.contains(where: \.status.isBusy) {
      if round == 0 {
        for (stack, state) in zip(stacks, states) where state.status.isBusy {
          dialogue.say("Waiting for \(stack.text): \(state.status.text), started by another run.", .warning)
        }
      }
      pause(round)
      round += 1
      states = try self.states(stacks)
    }
    return states
  }

  /// The answer of a call that has to succeed.
  func demand(
    _ call: AWSCall, doing: String, for stack: StackTarget
  ) throws(DeploymentError) -> Node {
    switch try client.ask(call) {
    case .success(let node): return node
    case .failure(let error): throw DeploymentError(error, doing: doing, in: stack.account)
    }
  }

  /// The newest event of each stack, after which those of a new operation come; nil for a stack without any.
  func newestEvents(_ stacks: [StackTarget]) throws(DeploymentError) -> [String?] {
    try client.ask(stacks.map { calls($0).events(1) }).map { answer in
      (try? answer.get()).flatMap { StackEvent.all(in: $0).first?.id }
    }
  }

  /// Reports events as they come, until the operation of each stack has ended.
  ///
  /// - Parameter last: The newest event from before the operation, for each stack.
  /// - Returns: The status that each stack came to, and the events of its operation, the oldest first.
  func follow(
    _ stacks: [StackTarget], after last: [String?]
  ) throws(DeploymentError) -> [(status: String, events: [StackEvent])] {
    var results = stacks.map { _ in (status: "", events: [StackEvent]()) }
    var round = 0
    while true {
      let open = stacks.indices.filter { results[$0].status.isEmpty }
      if open.isEmpty { return results }
      if round > 0 { pause(round - 1) }
      round += 1
      let answers = try client.ask(open.map { calls(stacks[$0]).events(StackBoard.eventsAtOnce) })
      for (index, answer) in zip(open, answers) {
        let stack = stacks[index]
        switch answer {
        case .success(let node):
          let known = Set(results[index].events.map(\.id))
          let new = StackEvent.all(in: node).prefix { $0.id != last[index] }.reversed()
          for event in new where !known.contains(event.id) {
            results[index].events.append(event)
            report(event, of: stack, amongSeveral: stacks.count > 1)
            if event.isOfStack, event.logicalID == stack.name, !event.status.hasSuffix("_IN_PROGRESS") {
              results[index].status = event.status
            }
          }
        // A stack that is gone cannot be asked by its name any more.
        case .failure(let error) where error.kind == .notFound: results[index].status = "DELETE_COMPLETE"
        case .failure(let error):
          throw DeploymentError(error, doing: "follow stack \(stack.name)", in: stack.account)
        }
      }
    }
  }

  private func report(_ event: StackEvent, of stack: StackTarget, amongSeveral: Bool) {
    let place = amongSeveral ? "\(stack.id)/" : ""
    let reason = event.reason.map { ": \($0)" } ?? ""
    dialogue.say(
      "  \(event.clock) \(event.status)  \(place)\(event.logicalID)\(event.isFailure ? reason : "")",
      event.isFailure ? .bad : .dim)
  }
}
