internal import CrossAccountDeployment

/// What a deployment reports and asks, on the terminal.
struct TerminalDialogue {
  let session: CommandSession

  var dialogue: Dialogue {
    Dialogue(
      say: { text, style in print(lines(text).map { paint($0, style) + "\n" }.joined()) },
      confirm: { question throws(DeploymentError) in try confirm(question) },
      sleep: SystemProcess.sleep)
  }

  /// Broken between words on a terminal, which would break within them; what goes on stands behind its beginning. What
  /// other programs read keeps its lines.
  private func lines(_ text: String) -> [String] {
    let isTerminal = session.isJSON ? session.console.errorIsTerminal : session.console.outIsTerminal
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard isTerminal else { return lines }
    return lines.flatMap { line in
      // The review is broken already, and may have colors in it.
      line.contains("\u{1B}")
        ? [line]
        : Wrapping.lines(line, width: session.console.width, indent: line.prefix { $0 == " " }.count + 4)
    }
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
    print(lines("\(question) [y/N]").joined(separator: "\n") + " ")
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
