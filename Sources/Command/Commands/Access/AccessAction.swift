internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// `synth access`: who may assume which role across accounts, or the answer to one question.
struct AccessAction {
  let session: CommandSession

  /// Access in what the apps make.
  func run(_ assembly: Assembly) throws -> ExitCode {
    if let stray = session.options.value(.account) {
      throw UsageError(message: "--account \(stray): the apps say which accounts their stacks are in")
    }
    let templates = assembly.apps.flatMap { app in
      app.stacks.map { stack in
        AccessTemplate(
          app: app.name, name: stack.id, stackName: stack.name, account: stack.account.id,
          accountName: stack.account.name, region: stack.region.rawValue,
          partition: stack.region.partition.rawValue, template: stack.template)
      }
    }
    return try show(
      AccessModel(templates), grants: AccessSources(assembly, templates), assembly.diagnostics)
  }

  /// Access in the templates of a folder or file.
  func run(at path: String, from current: String) throws -> ExitCode {
    let found = try ForeignTemplates(path, from: current, accounts: session.options.values(.account))
    if found.diagnostics.hasErrors {
      session.report(found.diagnostics, isFinal: true)
      return .failure
    }
    return try show(AccessModel(found.templates), grants: AccessSources(), found.diagnostics)
  }

  private func show(
    _ model: AccessModel, grants: AccessSources, _ diagnostics: DiagnosticList
  ) throws -> ExitCode {
    var model = model
    if session.options.has(.can) { return try AccessQuestion(session: session).run(&model) }
    if session.options.has(.context) { throw UsageError(message: "--context goes with --can") }
    let edges = model.crossAccountEdges()
    let report = AccessReport(session: session, model: model, edges: edges, sources: grants)
    if session.options.json {
      session.console.out(report.json(diagnostics) + "\n")
    } else {
      session.report(diagnostics, isFinal: false)
      session.console.out(report.text)
    }
    return .success
  }
}
