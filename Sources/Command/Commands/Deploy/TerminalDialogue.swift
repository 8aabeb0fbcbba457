internal import CrossAccountDeployment

/// What a deployment says and asks, on the terminal.
struct TerminalDialogue {
  let session: CommandSession

  var dialogue: Dialogue {
    Dialogue(
      say: { line, style in session.console.out(paint(line, style) + "\n") },
      confirm: { question throws(DeploymentError) in try confirm(question) },
      sleep: SystemProcess.sleep)
  }

  private func confirm(_ question: String) throws(DeploymentError) -> Bool {
    if session.options.has(.yes) { return true }
    guard SystemProcess.isTerminal(0) else {
      throw DeploymentError(
        "no-answer", "\(question) There is no terminal to answer from.",
        notes: ["say --yes where nobody can be asked, as in a pipeline; nothing was changed by this step"])
    }
    session.console.out("\(question) [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    return answer == "y" || answer == "yes"
  }

  private func paint(_ line: String, _ style: Dialogue.Style) -> String {
    let color = session.options.color
    switch style {
    case .plain: return line
    case .heading: return session.console.paint(line, .bold, color)
    case .dim: return session.console.paint(line, .dim, color)
    case .good: return session.console.paint(line, .green, color)
    case .warning: return session.console.paint(line, .yellow, color)
    case .bad: return session.console.paint(line, .red, color)
    }
  }
}
