internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// The answer to a question about access, on a screen or for programs.
struct AccessAnswer {
  let session: CommandSession
  let question: AccessQuestion
  let decision: Decision

  var exitCode: ExitCode {
    switch decision.outcome {
    case .allowed: .success
    case .implicitlyDenied, .explicitlyDenied: .changed
    case .unknown: .failure
    }
  }

  var text: String {
    let lines =
      [word] + line("why", decision.reason) + decision.nearMisses.flatMap { line("nearest", $0) }
    return lines.map { $0 + "\n" }.joined()
  }

  private var word: String {
    switch decision.outcome {
    case .allowed: session.paint("allowed", .green)
    case .implicitlyDenied: session.paint("denied: nothing allows it", .red)
    case .explicitlyDenied: session.paint("denied by a statement", .red)
    case .unknown: session.paint("not known", .yellow)
    }
  }

  private func line(_ label: String, _ text: String) -> [String] {
    AccessReport.item(label, text, margin: 2, width: session.console.width)
  }

  func value(_ diagnostics: DiagnosticList) -> Value {
    [
      "version": 1,
      "question": [
        "principal": .string(question.principal), "action": .string(question.action),
        "resource": .string(question.resource),
      ],
      "outcome": .string(decision.outcome.rawValue),
      "reason": .string(decision.reason),
      "nearMisses": .list(decision.nearMisses.map(Value.string)),
      "steps": .list(decision.trail.map { .string($0.description) }),
      "diagnostics": session.value(diagnostics),
    ]
  }
}
