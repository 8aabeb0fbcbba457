internal import CrossAccountYAML

/// What all runs do with several stacks at once: ask for their state, and wait for them.
struct StackBoard {
  /// In seconds: the first looks follow one another quickly, as small stacks are done at once.
  private static let pauses: [Double] = [0.5, 1, 2, 3, 5]
  /// In seconds, for what another run does.
  private static let longestWait = 3_600.0
  private static let longestPause = 60.0

  let client: AWSClient
  let sessions: AccountSessions
  let dialogue: Dialogue

  init(caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue) {
    client = AWSClient(caller: caller, sleep: dialogue.sleep)
    self.sessions = sessions
    self.dialogue = dialogue
  }

  func calls(_ stack: StackTarget, id: String? = nil) -> StackCalls {
    StackCalls(stack: stack, stackID: id, access: sessions.access(to: stack.account))
  }

  /// - Parameter failures: Calls in a row without an answer, after which AWS is asked less often.
  /// - Returns: How long it took, in seconds.
  @discardableResult
  func pause(_ round: Int, failures: Int = 0) -> Double {
    var seconds = StackBoard.pauses[min(round, StackBoard.pauses.count - 1)]
    for _ in 0..<min(failures, 10) { seconds = min(seconds * 2, StackBoard.longestPause) }
    dialogue.sleep(seconds)
    return seconds
  }

  /// The state of each stack.
  ///
  /// - Parameter ids: ARNs, to ask of these stacks and not of those that have their names now.
  func states(_ stacks: [StackTarget], ids: [String?]? = nil) throws(DeploymentError) -> [StackState] {
    let ids = ids ?? stacks.map { _ in nil }
    let answers = try client.askPatiently(zip(stacks, ids).map { calls($0, id: $1).describe })
    var states: [StackState] = []
    for (stack, answer) in zip(stacks, answers) {
      switch answer {
      case .success(let node):
        guard let state = StackState(node) else { throw unreadable("the state of stack \(stack.text)") }
        states.append(state)
      case .failure(let error) where error.kind == .notFound: states.append(.absent)
      case .failure(let error):
        throw DeploymentError(error, doing: "read stack \(stack.name)", in: stack.account)
      }
    }
    return states
  }

  /// The state of each stack once nothing is being done with any: an earlier run may have been cut off.
  ///
  /// - Throws: Where that takes too long, with what is being done.
  func settledStates(_ stacks: [StackTarget]) throws(DeploymentError) -> [StackState] {
    var states = try states(stacks)
    var round = 0
    var waited = 0.0
    while true {
      let busy = zip(stacks, states).filter { $0.1.status.isBusy }
      if busy.isEmpty { return states }
      if round % 60 == 0 {
        for (stack, state) in busy {
          dialogue.say(
            "Waiting for \(stack.text): \(try work(on: stack, state)), started by another run.", .warning)
        }
      }
      if waited >= StackBoard.longestWait {
        var faults: [DeploymentError] = []
        for (stack, state) in busy {
          faults.append(
            DeploymentError(
              "stack-busy",
              "stack \(stack.text) has been busy for \(Int(waited / 60)) minutes: \(try work(on: stack, state))",
              notes: ["this run changed nothing in it; run the command again once it is done"]))
        }
        throw DeploymentError.all(faults) ?? faults[0]
      }
      waited += pause(round)
      round += 1
      states = try self.states(stacks)
    }
  }

  /// The answer of a call that only reads and has to succeed.
  func demand(
    _ call: AWSCall, doing: String, for stack: StackTarget
  ) throws(DeploymentError) -> Node {
    switch try client.askPatiently(call) {
    case .success(let node): return node
    case .failure(let error): throw DeploymentError(error, doing: doing, in: stack.account)
    }
  }

  /// The template that a stack was deployed with; nil where it cannot be read.
  ///
  /// - Parameter isProcessed: Whether macros and transforms have been applied.
  func templates(
    _ stacks: [(stack: StackTarget, id: String?)], isProcessed: Bool = false
  ) throws(DeploymentError) -> [DeployedTemplate?] {
    try client.askPatiently(
      stacks.map {
        let calls = calls($0.stack, id: $0.id)
        return isProcessed ? calls.processedTemplate : calls.template
      }
    ).map { answer in
      if case .success(let node) = answer { DeployedTemplate(node) } else { nil }
    }
  }

  func unreadable(_ what: String) -> DeploymentError {
    DeploymentError("aws", "AWS's answer about \(what) cannot be understood")
  }

  /// The status, and the resources that something is being done with.
  private func work(on stack: StackTarget, _ state: StackState) throws(DeploymentError) -> String {
    guard case .success(let node) = try client.ask(calls(stack, id: state.id).events(200)),
      let events = StackEvent.all(in: node)
    else { return "it is \(state.status.text)" }
    var seen: Set<String> = []
    let open = events.filter { !$0.isOfItself && seen.insert($0.logicalID).inserted && !$0.isEnd }
    let since = events.last { $0.isOfItself && $0.status == state.status.text }?.clock ?? ""
    let resources = open.prefix(3).map { "\($0.logicalID) (\($0.type)) since \($0.clock)" }
    return "it is \(state.status.text)" + (since.isEmpty ? "" : " since \(since)")
      + (resources.isEmpty ? "" : ", busy with \(resources.joined(separator: ", "))")
  }
}
