internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// `synth access --can WHO ACTION RESOURCE`: one question with its reason.
struct AccessQuestion {
  let session: CommandSession

  func run(_ model: inout AccessModel) throws -> ExitCode {
    let question = session.options.values(.can)
    guard question.count == 3 else { throw UsageError(message: "--can answers one question at a time") }
    guard question[1].contains(":") else {
      throw UsageError(
        message: "'\(question[1])' is no action: write its service too, such as sts:AssumeRole")
    }
    let decision = model.ask(question[0], question[1], on: question[2], context: try context())
    print(question, decision)
    switch decision.outcome {
    case .allowed: return .success
    case .implicitlyDenied, .explicitlyDenied: return .changed
    case .unknown: return .failure
    }
  }

  private func context() throws -> [String: String] {
    var context: [String: String] = [:]
    for text in session.options.values(.context) {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw UsageError(message: "--context takes KEY=VALUE, not '\(text)'")
      }
      context[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    return context
  }

  private func print(_ question: [String], _ decision: Decision) {
    if session.options.json {
      let value: Value = [
        "version": 1,
        "question": [
          "principal": .string(question[0]), "action": .string(question[1]), "resource": .string(question[2]),
        ],
        "outcome": .string(decision.outcome.rawValue),
        "reason": .string(decision.reason),
        "nearMisses": .list(decision.nearMisses.map(Value.string)),
        "steps": .list(decision.trail.map { .string($0.description) }),
      ]
      return session.console.out(value.json(pretty: true) + "\n")
    }
    var lines = [word(decision.outcome)]
    lines += wrapped("why", decision.reason)
    for miss in decision.nearMisses { lines += wrapped("nearest", miss) }
    session.console.out(lines.map { $0 + "\n" }.joined())
  }

  private func word(_ outcome: Decision.Outcome) -> String {
    let color = session.options.color
    switch outcome {
    case .allowed: return session.console.paint("allowed", .green, color)
    case .implicitlyDenied: return session.console.paint("denied, for nothing allows it", .red, color)
    case .explicitlyDenied: return session.console.paint("denied by a statement", .red, color)
    case .unknown: return session.console.paint("not known", .yellow, color)
    }
  }

  private func wrapped(_ label: String, _ text: String) -> [String] {
    AccessReport.item(label, text, margin: 2, width: session.console.width)
  }
}
