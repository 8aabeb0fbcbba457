internal import CrossAccount
internal import CrossAccountAccess
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
      let found = try ForeignTemplates(
        path, from: session.directory, accounts: arguments[SharedOptions.account])
      if found.diagnostics.hasErrors {
        session.reportErrors(found.diagnostics)
        return .failure
      }
      return AccessCommand(session: session, diagnostics: found.diagnostics, sources: AccessSources())
        .answer(question, AccessModel(found.templates))
    }
    try arguments.refuse(
      [SharedOptions.account], "applies to a PATH; the Swift definitions name their accounts")
    return try invocation.synthesize { definitions in
      let assembly = definitions.assembly
      let templates = templates(of: assembly)
      return AccessCommand(
        session: definitions.session, diagnostics: assembly.diagnostics,
        sources: AccessSources(assembly, templates)
      ).answer(question, AccessModel(templates))
    }
  }

  private static func templates(of assembly: Assembly) -> [AccessTemplate] {
    assembly.apps.flatMap { app in
      app.stacks.map { stack in
        AccessTemplate(
          app: app.name, name: stack.id, stackName: stack.name, account: stack.account.id,
          accountName: stack.account.name, region: stack.region.rawValue,
          partition: stack.region.partition.rawValue, template: stack.template)
      }
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
