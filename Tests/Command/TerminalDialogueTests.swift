import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand
@testable import CrossAccountDeployment

@Suite("What a deployment says")
struct TerminalDialogueTests {
  private func said(_ text: String, isTerminal: Bool, _ options: String...) throws -> String {
    let fake = FakeConsole()
    let folder = try TemporaryFolder([:])
    let session = CommandSession(
      console: fake.console(outIsTerminal: isTerminal, width: 40),
      arguments: try ArgumentsParser.parse(["deploy"] + options),
      folders: try Folders(output: nil, current: folder.path, source: nil), directory: folder.path)
    TerminalDialogue(session: session).dialogue.say(text, .good)
    return fake.out
  }

  @Test("is broken between words on a terminal, each line in its color, and not at all for other programs")
  func wrapping() throws {
    let text = "  stays  Orders  AWS::DynamoDB::Table  orders-of-production"
    #expect(
      try said(text, isTerminal: true, "--color", "never")
        == "  stays  Orders  AWS::DynamoDB::Table \n      orders-of-production\n")
    #expect(
      try said("a line of words that is too long for the terminal", isTerminal: true, "--color", "always")
        == "\u{1B}[32ma line of words that is too long for the\u{1B}[0m\n\u{1B}[32m    terminal\u{1B}[0m\n")
    #expect(try said(text, isTerminal: false) == text + "\n")
  }
}
