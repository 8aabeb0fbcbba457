internal import CrossAccountYAML

extension StackBoard {
  /// Polls in a row without an answer, after which an operation is not followed any further.
  private static let mostFailures = 15

  /// Starts operations, all at the same time.
  ///
  /// - Parameter calls: Each with its stack, the stack's ARN where it has one already, and the token in the call.
  /// - Returns: For each the operation, or AWS's refusal.
  func start(
    _ calls: [(stack: StackTarget, stackID: String?, token: String, call: AWSCall)]
  ) throws(DeploymentError) -> [Result<StackOperation, AWSError>] {
    var results: [Result<StackOperation, AWSError>] = []
    for (start, answer) in zip(calls, try client.askPatiently(calls.map(\.call))) {
      func operation(_ id: String?) -> StackOperation {
        StackOperation(stack: start.stack, stackID: id ?? start.stack.name, token: start.token)
      }
      switch answer {
      case .success(let node): results.append(.success(operation(start.stackID ?? node["StackId"]?.string)))
      case .failure(let error):
        // A call whose answer was lost may have arrived, and a repeated one is refused for that.
        let history =
          error.isFinal ? nil : try? client.ask(self.calls(start.stack, id: start.stackID).events(200))
        let events = (try? history?.get()).flatMap { StackEvent.all(in: $0) } ?? []
        if let own = events.first(where: { $0.token == start.token }) {
          results.append(.success(operation(start.stackID ?? own.stackID)))
        } else {
          results.append(.failure(error))
        }
      }
    }
    return results
  }

  /// Reports events as they come, until each operation has ended. What does not belong to the operations is left
  /// out, and decides nothing.
  func follow(_ operations: [StackOperation]) throws(DeploymentError) -> [OperationResult] {
    var logs = operations.map(OperationLog.init)
    var round = 0
    var passed = 0.0
    while true {
      let open = logs.indices.filter { logs[$0].end == nil }
      if open.isEmpty { break }
      if round > 0 { passed = pause(round - 1, failures: open.map { logs[$0].failures }.max() ?? 0) }
      round += 1
      let answers = try client.ask(
        open.map { calls(logs[$0].operation.stack, id: logs[$0].operation.stackID).events(logs[$0].wanted) })
      for (index, answer) in zip(open, answers) {
        logs[index].silence += passed
        try take(answer, &logs[index], isAmongSeveral: operations.count > 1)
        if logs[index].end == nil, logs[index].isSilent {
          throw lost(logs[index], "AWS reports no event of it")
        }
      }
    }
    return logs.map { log in
      OperationResult(end: log.end ?? .foreign(""), events: log.events)
    }
  }

  private func take(
    _ answer: Result<Node, AWSError>, _ log: inout OperationLog, isAmongSeveral: Bool
  ) throws(DeploymentError) {
    let stack = log.operation.stack
    let problem: String
    switch answer {
    case .success(let node):
      if let history = StackEvent.all(in: node) {
        log.failures = 0
        for event in log.add(history, isCut: node["NextToken"] != nil) {
          report(event, of: stack, isAmongSeveral: isAmongSeveral)
        }
        return
      }
      problem = "AWS's answer has no events"
    // By its ARN a stack can be asked for even when it is gone, but not for ever.
    case .failure(let error) where error.kind == .notFound: return log.addDeletion()
    case .failure(let error) where error.isFinal:
      throw DeploymentError(error, doing: "follow stack \(stack.name)", in: stack.account)
    case .failure(let error): problem = error.text
    }
    log.failures += 1
    if log.failures == 3 {
      dialogue.say("  \(stack.name): AWS does not answer (\(problem)); it is asked again", .warning)
    }
    if log.failures >= StackBoard.mostFailures { throw lost(log, problem) }
  }

  private func lost(_ log: OperationLog, _ reason: String) -> DeploymentError {
    DeploymentError(
      "outcome-unknown", "what became of stack \(log.operation.stack.text) is not known: \(reason)",
      notes: [
        "the operation was started and may still be running (token \(log.operation.token)); "
          + "the same command waits for it and continues"
      ])
  }

  private func report(_ event: StackEvent, of stack: StackTarget, isAmongSeveral: Bool) {
    let place = isAmongSeveral ? "\(stack.id)/" : ""
    let reason = event.reason.map { ": \($0)" } ?? ""
    dialogue.say(
      "  \(event.clock) \(event.status)  \(place)\(event.logicalID)\(event.isFailure ? reason : "")",
      event.isFailure ? .bad : .dim)
  }
}
