internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// `synth explain`: what the code of a finding means; without a code, all of them.
struct ExplainAction {
  let console: Console
  let color: ColorMode
  let format: ExplainFormat

  /// - Throws: For a code that does not exist.
  func run(_ code: String?) throws(UsageError) -> ExitCode {
    let chosen = try code.map(ExplainAction.find)
    switch format {
    case .text:
      let text = ExplanationText(console: console, color: color)
      console.out(chosen.map(text.page) ?? text.list)
    case .json:
      let codes = chosen.map { [$0] } ?? FindingCode.all
      let value: Value = ["version": 1, "codes": .list(codes.map(\.value))]
      console.out(value.json(pretty: true) + "\n")
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
