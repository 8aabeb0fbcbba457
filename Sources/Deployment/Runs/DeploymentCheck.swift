internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// Compares what is deployed with what shall be. Changes nothing.
package struct DeploymentCheck {
  private let board: StackBoard
  private let isSame: (_ deployed: [UInt8], _ stack: StackTarget) -> Bool
  private let difference: (_ deployed: [UInt8], _ stack: StackTarget) -> String

  /// - Parameters:
  ///   - isSame: Whether both templates mean the same: a comment alone can never be deployed.
  ///   - difference: The diff of a deployed template to the one that shall be.
  package init(
    caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue,
    isSame: @escaping (_ deployed: [UInt8], _ stack: StackTarget) -> Bool,
    difference: @escaping (_ deployed: [UInt8], _ stack: StackTarget) -> String
  ) {
    board = StackBoard(caller: caller, sessions: sessions, dialogue: dialogue)
    self.isSame = isSame
    self.difference = difference
  }

  package func run(_ apps: [AppTarget]) throws(DeploymentError) -> RunResult {
    let stacks = apps.flatMap(\.stacks)
    let states = try board.states(stacks)
    let deployed = states.indices.filter { states[$0].status != .absent && states[$0].status != .reviewed }
    var bodies: [Int: [UInt8]] = [:]
    let templates = try board.templates(deployed.map { (stacks[$0], states[$0].id) })
    for (index, template) in zip(deployed, templates) { bodies[index] = template?.text }
    var results: [StackResult] = []
    for (index, stack) in stacks.enumerated() {
      let differences = differences(states[index], bodies[index], stack)
      let text = differences.isEmpty ? "as in templates" : differences.joined(separator: "; ")
      board.dialogue.say(
        "\(stack.app)/\(stack.id)  \(stack.text): \(text)", differences.isEmpty ? .good : .warning)
      if let body = bodies[index], differs(body, stack) {
        board.dialogue.say(difference(body, stack))
      }
      let unchecked = unchecked(states[index], stack)
      for text in unchecked { board.dialogue.say("  not looked at: \(text)", .dim) }
      results.append(
        StackResult(
          stack: stack, outputs: states[index].outputs, differences: differences, unchecked: unchecked))
    }
    let isSame = results.allSatisfy(\.differences.isEmpty)
    return RunResult(outcome: isSame ? .done : .different, stacks: results)
  }

  /// Where nothing can be said, so that silence does not pass for equality.
  private func unchecked(_ state: StackState, _ stack: StackTarget) -> [String] {
    guard state.status.hasTemplate else { return [] }
    var parts = StackParameters(stack, state).hidden.map {
      "the value of parameter \($0), which AWS does not show"
    }
    switch state.drift {
    case "DRIFTED": break
    case "IN_SYNC":
      parts.append(
        "changes by hand since the last drift detection" + (state.driftTime.map { ", \($0)" } ?? ""))
    default:
      parts.append(
        "changes by hand in its resources; 'aws cloudformation detect-stack-drift --stack-name \(stack.name) "
          + "--region \(stack.region.rawValue)' looks for them, and this command shows the result")
    }
    return parts
  }

  private func differs(_ body: [UInt8], _ stack: StackTarget) -> Bool {
    body != stack.template && !isSame(body, stack)
  }

  private func differences(_ state: StackState, _ body: [UInt8]?, _ stack: StackTarget) -> [String] {
    var parts: [String] = []
    switch state.status {
    case .absent, .reviewed: return ["not deployed"]
    case .ready(let status):
      if status.contains("ROLLBACK") { parts.append("the last update was rolled back") }
    case .busy, .broken, .stuck: parts.append("its status is \(state.status.text)")
    }
    parts += StackParameters(stack, state).differences + ConfigurationDifferences.find(stack, state)
    if let wanted = stack.configuration.isProtected, wanted != state.isProtected {
      parts.append("its termination protection is \(state.isProtected ? "on" : "off")")
    }
    if body == nil { parts.append("its template cannot be read") }
    if let body, differs(body, stack) { parts.append("its template differs") }
    if state.drift == "DRIFTED" { parts.append("its resources were changed by hand") }
    return parts
  }
}
