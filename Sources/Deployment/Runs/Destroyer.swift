/// Deletes apps' stacks, the last deployed first, once it is said what goes with them.
package struct Destroyer {
  private let board: StackBoard
  private let isDryRun: Bool

  package init(
    caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue, isDryRun: Bool
  ) {
    self.init(
      board: StackBoard(caller: caller, sessions: sessions, dialogue: dialogue), isDryRun: isDryRun)
  }

  init(board: StackBoard, isDryRun: Bool) {
    self.board = board
    self.isDryRun = isDryRun
  }

  package func destroy(_ apps: [AppTarget]) throws(DeploymentError) -> RunResult {
    let ranks = apps.reversed().flatMap { $0.ranks.reversed() }
    let remover = StackRemover(board: board)
    // Everything is named before the first question: what is shared between stacks can be seen only together.
    var present: [[StackRemover.Subject]] = []
    var absent: [StackTarget] = []
    for rank in ranks {
      let states = try board.settledStates(rank)
      var subjects: [StackRemover.Subject] = []
      for (stack, state) in zip(rank, states) {
        if state.status == .absent {
          board.dialogue.say("\(stack.text): not deployed", .dim)
          absent.append(stack)
        } else {
          subjects.append(StackRemover.Subject(stack: stack, state: state))
        }
      }
      _ = try remover.announce(subjects, purpose: "to be deleted")
      if !subjects.isEmpty { present.append(subjects) }
    }
    let missing = absent.map { StackResult(stack: $0, change: .absent) }
    let deleted = present.flatMap { $0.map { StackResult(stack: $0.stack, change: .deleted) } }
    let done = RunResult(outcome: .done, stacks: deleted + missing)
    if present.isEmpty || isDryRun { return done }
    let names = present.flatMap { $0.map(\.stack.name) }.joined(separator: ", ")
    guard try board.dialogue.confirm("Delete \(names) permanently?") else {
      return RunResult(outcome: .declined, stacks: missing)
    }
    for rank in present { try remover.remove(rank) }
    return done
  }
}
