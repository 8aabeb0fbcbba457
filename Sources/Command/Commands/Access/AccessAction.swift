internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// `synth access`: who may assume which role across accounts, or the answer to one question.
struct AccessAction {
  let session: CommandSession

  /// Access in what the apps make.
  func run(_ assembly: SynthesisResult) throws -> ExitCode {
    if let stray = session.options.value(.account) {
      throw UsageError(message: "--account \(stray): the apps say which accounts their stacks are in")
    }
    let templates = assembly.apps.flatMap { $0.stacks.map(\.placed) }
    return try show(AccessModel(templates), grants: AccessSources(assembly), assembly.diagnostics)
  }

  /// Access in the templates of a folder or file.
  func run(at path: String, from current: String) throws -> ExitCode {
    let accounts = try AccountAssignments(session.options.values(.account))
    let assembly = try AssemblyReader(from: current, accounts: accounts).read(paths: [path])
    var diagnostics = DiagnosticList()
    diagnostics.report(assembly.diagnostics)
    if diagnostics.hasErrors {
      session.report(diagnostics, isFinal: true)
      return .failure
    }
    for placed in assembly.templates where placed.place.account == nil {
      let id = placed.place.id
      diagnostics.report(
        .warning(
          "account-unknown", "the account of \(id) is not known; add --account \(id)=ID", at: nil))
    }
    return try show(AccessModel(assembly.templates), grants: AccessSources(), diagnostics)
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
