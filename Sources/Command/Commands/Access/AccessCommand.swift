internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis

/// `synth access`: who can assume which role across accounts, or the answer to one question.
struct AccessCommand: Subcommand {
  static let usage = Usage(
    "access", in: .review, summary: "show who can assume which role across accounts",
    operands: Operands(
      text: "[PATH]", count: 0...1,
      help: "PATH is a template or a folder with templates; without it, the Swift definitions are read."),
    options: [
      AccessQuestion.can, AccessQuestion.context, SharedOptions.account, SharedOptions.app,
      SharedOptions.format,
      SharedOptions.quiet.help("report errors only, no warnings"),
    ],
    exitCodes: ExitCodes(
      success: "reported; with --can: allowed", changed: "with --can: denied",
      failure: "error; with --can: not known"),
    example: "access --can arn:aws:iam::111111111111:role/a sts:AssumeRole arn:aws:iam::222222222222:role/b")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    let arguments = invocation.arguments
    let question = try AccessQuestion(arguments)
    if let path = arguments.operands.first {
      try arguments.refuse([SharedOptions.app], "applies to the Swift definitions, not to '\(path)'")
      let session = try invocation.session()
      let assembly = try session.reader.read(paths: [path])
      var diagnostics = DiagnosticList()
      diagnostics.report(assembly.diagnostics)
      if diagnostics.hasErrors {
        session.reportErrors(diagnostics)
        return .failure
      }
      for placed in assembly.templates where placed.place.account == nil {
        let id = placed.place.id
        diagnostics.report(
          .warning(
            "account-unknown", "the account of \(id) is not known; add --account \(id)=ID", at: nil))
      }
      return AccessCommand(session: session, diagnostics: diagnostics, sources: AccessSources())
        .answer(question, AccessModel(assembly.templates))
    }
    try arguments.refuseAccounts()
    return try invocation.synthesize { definitions in
      let result = definitions.assembly
      return AccessCommand(
        session: definitions.session, diagnostics: result.diagnostics, sources: AccessSources(result)
      ).answer(question, AccessModel(result.apps.flatMap { $0.stacks.map(\.placed) }))
    }
  }

  private let session: CommandSession
  private let diagnostics: DiagnosticList
  private let sources: AccessSources

  /// Answers the question; without one, it reports all access.
  private func answer(_ question: AccessQuestion?, _ model: AccessModel) -> ExitCode {
    var model = model
    session.report(diagnostics)
    if let question {
      let decision = question.ask(&model)
      let answer = AccessAnswer(session: session, question: question, decision: decision)
      if session.isJSON { session.print(answer.value(diagnostics)) } else { session.console.out(answer.text) }
      return answer.exitCode
    }
    let report = AccessReport(
      session: session, model: model, edges: model.crossAccountEdges(), sources: sources)
    if session.isJSON { session.print(report.value(diagnostics)) } else { session.console.out(report.text) }
    return .success
  }
}
