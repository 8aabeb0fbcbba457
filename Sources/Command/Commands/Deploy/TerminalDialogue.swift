internal import CrossAccountDeployment

/// What a deployment reports and asks, on the terminal.
struct TerminalDialogue {
  let session: CommandSession

  var dialogue: Dialogue {
    Dialogue(
      say: { line, style in print(paint(line, style) + "\n") },
      confirm: { question throws(DeploymentError) in try confirm(question) },
      sleep: SystemProcess.sleep)
  }

  /// A JSON result stands alone on its stream.
  private func print(_ text: String) {
    if session.isJSON { session.console.error(text) } else { session.console.out(text) }
  }

  private func confirm(_ question: String) throws(DeploymentError) -> Bool {
    if session.arguments[SharedOptions.yes] { return true }
    guard SystemProcess.isTerminal(0) else {
      throw DeploymentError(
        "no-answer", "\(question) There is no terminal to answer from.",
        notes: ["use --yes where no one can answer, as in a pipeline; this step changed nothing"])
    }
    print("\(question) [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    return answer == "y" || answer == "yes"
  }

  private func paint(_ line: String, _ style: Dialogue.Style) -> String {
    let style: Console.Style? =
      switch style {
      case .plain: nil
      case .heading: .bold
      case .dim: .dim
      case .good: .green
      case .warning: .yellow
      case .bad: .red
      }
    guard let style else { return line }
    return session.isJSON ? session.paintError(line, style) : session.paint(line, style)
  }
}
