internal import CrossAccountCatalogue
internal import CrossAccountYAML

/// Deletes apps' stacks, the last deployed first, once it is said what goes with them.
package struct Destroyer {
  private let board: StackBoard
  private let isDryRun: Bool

  package init(
    caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue, isDryRun: Bool
  ) {
    board = StackBoard(client: AWSClient(caller: caller), sessions: sessions, dialogue: dialogue)
    self.isDryRun = isDryRun
  }

  package func destroy(_ apps: [AppTarget]) throws(DeploymentError) -> RunResult {
    let ranks = apps.reversed().flatMap { $0.ranks.reversed() }
    // Everything is named before the first question: what is shared between stacks can be seen only together.
    var present: [[StackTarget]] = []
    var absent: [StackTarget] = []
    for rank in ranks {
      let states = try board.settledStates(rank)
      let stacks = zip(rank, states).filter { $0.1.status != .absent }.map(\.0)
      for (stack, state) in zip(rank, states) where state.status == .absent {
        board.dialogue.say("\(stack.text): not deployed", .dim)
        absent.append(stack)
      }
      try announce(stacks)
      if !stacks.isEmpty { present.append(stacks) }
    }
    let missing = absent.map { StackResult(stack: $0, change: .absent) }
    let deleted = present.flatMap { $0.map { StackResult(stack: $0, change: .deleted) } }
    let done = RunResult(outcome: .done, stacks: deleted + missing)
    if present.isEmpty || isDryRun { return done }
    let names = present.flatMap { $0.map(\.name) }.joined(separator: ", ")
    guard try board.dialogue.confirm("Delete \(names) permanently?") else {
      return RunResult(outcome: .declined, stacks: missing)
    }
    for rank in present { try delete(rank) }
    return done
  }

  /// Names what is deleted and what stays, what holds data before all else.
  private func announce(_ stacks: [StackTarget]) throws(DeploymentError) {
    let answers = try board.client.ask(stacks.map { board.calls($0).resources })
    for (stack, answer) in zip(stacks, answers) {
      board.dialogue.say("\(stack.text): to be deleted", .heading)
      let resources: [Node]
      switch answer {
      case .success(let node): resources = node["StackResourceSummaries"]?.items ?? []
      case .failure(let error):
        throw DeploymentError(error, doing: "list the resources of stack \(stack.name)", in: stack.account)
      }
      let retained = stack.retained
      var lines: [(rank: Int, text: String, style: Dialogue.Style)] = []
      for resource in resources {
        let id = resource["LogicalResourceId"]?.string ?? ""
        let type = resource["ResourceType"]?.string ?? ""
        let text = "\(id)  \(type)  \(resource["PhysicalResourceId"]?.string ?? "")"
        if retained.contains(id) {
          lines.append((1, "stays  \(text)", .plain))
        } else if let content = StatefulTypes.content(of: type) {
          lines.append((0, "DELETED with \(content)  \(text)", .bad))
        } else {
          lines.append((2, "- \(text)", .plain))
        }
      }
      for line in lines.sorted(by: { ($0.rank, $0.text) < ($1.rank, $1.text) }) {
        board.dialogue.say("  \(line.text)", line.style)
      }
    }
  }

  private func delete(_ stacks: [StackTarget]) throws(DeploymentError) {
    let last = try board.newestEvents(stacks)
    let answers = try board.client.ask(stacks.map { board.calls($0).delete })
    for (stack, answer) in zip(stacks, answers) {
      if case .failure(let error) = answer {
        throw DeploymentError(error, doing: "delete stack \(stack.name)", in: stack.account)
      }
    }
    var faults: [DeploymentError] = []
    for (stack, result) in zip(stacks, try board.follow(stacks, after: last)) {
      if result.status == "DELETE_COMPLETE" {
        board.dialogue.say("  \(stack.name): deleted", .good)
      } else {
        let cause = FailureCause.find(in: result.events) ?? "its status is \(result.status)"
        faults.append(
          DeploymentError(
            "stack-failed", "stack \(stack.text) could not be deleted: \(cause)",
            notes: ["a bucket has to be empty first; the same command continues where this one ended"]))
      }
    }
    if let fault = DeploymentError.all(faults) { throw fault }
  }
}
