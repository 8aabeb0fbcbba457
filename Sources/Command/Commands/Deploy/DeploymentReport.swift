internal import CrossAccountCloudFormation
internal import CrossAccountDeployment
internal import CrossAccountDiagnostics

/// The end of a run in the accounts, on a screen or for programs.
struct DeploymentReport {
  let session: CommandSession
  let diagnostics: DiagnosticList

  /// - Parameter summary: The last line of a run that was not stopped.
  func print(_ result: RunResult, summary: String?) -> ExitCode {
    if session.isJSON {
      session.print(value(result))
    } else if let line = result.outcome == .declined ? "Stopped: nothing else was changed." : summary {
      session.console.out(line + "\n")
    }
    return result.outcome == .done ? .success : .changed
  }

  /// Such as `2 stacks were deleted.`
  static func summary(_ count: Int, _ verb: String, isDryRun: Bool) -> String {
    let stacks = count == 0 ? "No stack" : English.count(count, "stack")
    return "\(stacks) \(isDryRun ? "would be" : count < 2 ? "was" : "were") \(verb)."
  }

  private func value(_ result: RunResult) -> Value {
    [
      "version": 1,
      "outcome": .string(result.outcome.rawValue),
      "isDryRun": .boolean(session.arguments[SharedOptions.dryRun]),
      "stacks": .list(result.stacks.map(value)),
      "functions": .list(result.functions.map(value)),
      "diagnostics": session.value(diagnostics),
    ]
  }

  private func value(_ result: StackResult) -> Value {
    var fields = place(result.stack)
    fields["change"] = result.change.map { .string($0.rawValue) }
    fields["differences"] = .list(result.differences.map(Value.string))
    fields["notLookedAt"] = .list(result.unchecked.map(Value.string))
    fields["resources"] = .list(
      result.resources.map { resource in
        [
          "logicalId": .string(resource.logicalID), "type": .string(resource.type),
          "action": .string(resource.action.rawValue), "replacement": .string(resource.replacement.rawValue),
          "properties": .list(resource.properties.map(Value.string)),
        ]
      })
    fields["outputs"] = .object(ValueObject(result.outputs.map { ($0.name, .string($0.value)) }))
    return .object(fields)
  }

  private func value(_ result: FunctionResult) -> Value {
    var fields = place(result.function.stack)
    fields["logicalId"] = .string(result.function.logicalID)
    fields["error"] = result.error.map(Value.string)
    fields["roles"] = .list(
      result.function.roles.map { role in
        var fields: ValueObject = ["role": .string(role)]
        fields["session"] = result.sessions[role].map(Value.string)
        return .object(fields)
      })
    return .object(fields)
  }

  private func place(_ stack: StackTarget) -> ValueObject {
    [
      "app": .string(stack.app), "stack": .string(stack.id), "stackName": .string(stack.name),
      "account": ["id": .string(stack.account.id), "name": .string(stack.account.name)],
      "region": .string(stack.region.rawValue),
    ]
  }
}
