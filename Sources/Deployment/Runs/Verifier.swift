internal import CrossAccountCloudFormation
internal import CrossAccountSystem
internal import CrossAccountYAML

/// Calls functions once, and looks in their answers for sessions of the roles that they may assume.
package struct Verifier {
  private let board: StackBoard
  private let scratch: String

  /// - Parameter scratch: A folder for the answers, which the CLI writes to files.
  package init(caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue, scratch: String) {
    board = StackBoard(caller: caller, sessions: sessions, dialogue: dialogue)
    self.scratch = scratch
  }

  /// - Returns: `different` where a role is missing from an answer.
  package func verify(_ functions: [FunctionTarget]) throws(DeploymentError) -> RunResult {
    var results: [FunctionResult] = []
    for function in functions { results.append(try verify(function)) }
    return RunResult(outcome: results.allSatisfy(\.isGood) ? .done : .different, functions: results)
  }

  private func verify(_ function: FunctionTarget) throws(DeploymentError) -> FunctionResult {
    var result = FunctionResult(function: function)
    let stack = function.stack
    let name = try name(of: function)
    board.dialogue.say("\(stack.text): calling \(function.logicalID) (\(name))", .heading)
    let answer = try invoke(name, stack)
    if let error = answer.error {
      board.dialogue.say("  it failed (\(error)): \(answer.text)", .bad)
      result.error = error
      return result
    }
    let sessions = AssumedRoles.find(in: answer.text)
    for role in function.roles {
      if let session = sessions.first(where: { AssumedRoles.isSession($0, of: role) }) {
        result.sessions[role] = session
        board.dialogue.say("  it acted as \(session)", .good)
      } else {
        board.dialogue.say("  it did not act as \(role)", .bad)
      }
    }
    if !result.isGood { board.dialogue.say("  it answered: \(answer.text)") }
    return result
  }

  private func name(of function: FunctionTarget) throws(DeploymentError) -> String {
    let stack = function.stack
    let call = AWSCall(
      [
        "cloudformation", "describe-stack-resource", "--stack-name", stack.name, "--logical-resource-id",
        function.logicalID,
      ], region: stack.region.rawValue, access: board.sessions.access(to: stack.account))
    let node = try board.demand(call, doing: "find function \(function.logicalID)", for: stack)
    guard let name = node["StackResourceDetail"]?["PhysicalResourceId"]?.string else {
      throw DeploymentError("aws", "AWS returned no name for function \(function.logicalID)")
    }
    return name
  }

  private func invoke(
    _ name: String, _ stack: StackTarget
  ) throws(DeploymentError) -> (error: String?, text: String) {
    let path = Paths.join(scratch, "answer-\(UInt32.random(in: .min ... .max)).json")
    do { try Files.createDirectory(scratch) } catch { throw DeploymentError("file-system", "\(error)") }
    defer { try? Files.remove(path) }
    // A function may take 900 seconds; a CLI that ends earlier would call it a second time.
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html
    let call = AWSCall(
      ["lambda", "invoke", "--function-name", name, "--cli-read-timeout", "910", path],
      region: stack.region.rawValue,
      access: board.sessions.access(to: stack.account))
    let node = try board.demand(call, doing: "call function \(name)", for: stack)
    do {
      let text = try Files.readText(path) ?? "bytes that are not text"
      return (node["FunctionError"]?.string, Redaction.masked(text))
    } catch { throw DeploymentError("file-system", "\(error)") }
  }
}
