internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// `synth explain`: what the code of a finding means; without a code, all of them.
struct ExplainCommand: Subcommand {
  private enum Format: String, CaseIterable {
    case text
    case json
    /// What `docs/rules.md` is made of.
    case markdown
  }

  private static let format = Option<Format>.format(default: .text)

  static let usage = Usage(
    "explain", in: .templates, summary: "show what the code of a finding means, and how to fix it",
    operands: Operands(
      text: "[CODE]", count: 0...1,
      help: "CODE is shown in brackets after a finding; without it, all codes are listed."),
    options: [format], exitCodes: ExitCodes(success: "explained"), example: "explain trust-everyone")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let console = invocation.console
    let chosen = try invocation.arguments.operands.first.map(find)
    switch invocation.arguments[format] {
    case .text:
      let text = ExplanationText(console: console, color: invocation.arguments[SharedOptions.color])
      console.out(chosen.map(text.page) ?? text.list)
    case .json:
      let codes = chosen.map { [$0] } ?? FindingCode.all
      console.print(["version": 1, "codes": .list(codes.map(\.value))])
    case .markdown:
      console.out(chosen.map { ExplanationMarkdown.section($0) + "\n" } ?? ExplanationMarkdown.document)
    }
    return .success
  }

  private static func find(_ code: String) throws(UsageError) -> FindingCode {
    if let found = FindingCode.named(code) { return found }
    let hint = Spelling.suggestion(for: code, among: FindingCode.all.map(\.code))
    throw UsageError(message: "no code is named '\(code)'\(hint) ('swift run synth explain' lists them)")
  }
}
