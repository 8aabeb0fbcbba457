internal import CrossAccount
internal import CrossAccountDeployment
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem
internal import CrossAccountYAML

/// `bootstrap`, `deploy`, `destroy` and `verify`: what is done in the accounts, by the AWS CLI.
struct DeploymentAction {
  let session: CommandSession
  /// Those of all apps, also of those that are left out.
  let accounts: [Account]

  func run(_ assembly: Assembly) throws -> ExitCode {
    let targets = DeploymentTargets(
      folders: session.folders, chosen: session.options.values(.stack), accounts: known)
    let apps = try targets.apps(assembly)
    do throws(DeploymentError) {
      return try run(assembly, targets, apps)
    } catch {
      session.report(
        .error(error.code, error.message, at: nil, notes: error.notes.map { Diagnostic.Note($0) }))
      return .failure
    }
  }

  private func run(
    _ assembly: Assembly, _ targets: DeploymentTargets, _ apps: [AppTarget]
  ) throws(DeploymentError) -> ExitCode {
    let options = session.options
    if apps.isEmpty {
      session.console.out("There is nothing to deploy.\n")
      return .success
    }
    let isRehearsal = options.has(.dryRun)
    if options.subcommand != .verify, options.subcommand != .destroy { try refuseStale(assembly) }
    let caller = try AWSCommandLine(environment: SystemProcess.environment())
    let dialogue = TerminalDialogue(session: session).dialogue
    let sessions = try AccountSessions(
      accounts(apps), known: known, settings: try settings(), caller: caller, dialogue: dialogue)
    let review = DeploymentReview(
      width: session.console.width,
      isColored: options.color.isOn(
        terminal: session.console.outIsTerminal, avoided: session.console.avoidsColor))
    let result: RunResult
    switch options.subcommand {
    case .destroy:
      result = try Destroyer(caller: caller, sessions: sessions, dialogue: dialogue, isRehearsal: isRehearsal)
        .destroy(apps)
    case .verify:
      let functions = targets.functions(assembly, apps)
      if functions.isEmpty {
        throw DeploymentError("nothing-to-verify", "no function may assume a role by a grant of these apps")
      }
      result = try Verifier(
        caller: caller, sessions: sessions, dialogue: dialogue, scratch: scratch
      ).verify(functions)
    case _ where options.check:
      result = try DeploymentCheck(caller: caller, sessions: sessions, dialogue: dialogue) {
        review.text([($1, $0)])
      }.run(apps)
    default:
      try pack(assembly)
      result = try Deployer(
        caller: caller, sessions: sessions, dialogue: dialogue, scratch: scratch, isRehearsal: isRehearsal,
        review: review.text
      ).deploy(apps)
    }
    return tell(result, isRehearsal: isRehearsal)
  }

  private func tell(_ result: RunResult, isRehearsal: Bool) -> ExitCode {
    switch (result, session.options.subcommand) {
    case (.declined, _):
      session.console.out("Stopped: nothing more was changed.\n")
      return .changed
    case (.different, _): return .changed
    case (.done, .verify): return .success
    case (.done(let count), let command):
      if session.options.check { return .success }
      let verb = command == .destroy ? "deleted" : "changed"
      let stacks = count == 1 ? "1 stack" : count == 0 ? "No stack" : "\(count) stacks"
      session.console.out(
        "\(stacks) \(isRehearsal ? "would be" : count == 1 || count == 0 ? "was" : "were") \(verb).\n")
      return .success
    }
  }

  private var scratch: String { Paths.join(session.folders.root, ".build/synth/deploy") }

  /// What is deployed is what was reviewed.
  private func refuseStale(_ assembly: Assembly) throws(DeploymentError) {
    let folders = session.folders
    let plan: OutputPlan
    do throws(FileSystemError) {
      plan = try OutputPlan(
        assembly, output: folders.output, shownAs: folders.display(folders.output), ownsFolder: false)
    } catch { throw DeploymentError("file-system", "\(error)") }
    let stale = plan.changes.map { folders.display(Paths.join(folders.output, $0.path)) }
    if stale.isEmpty { return }
    throw DeploymentError(
      "stale-templates",
      "\(stale.joined(separator: ", ")) \(stale.count == 1 ? "is" : "are") not what the definitions give",
      notes: ["run 'swift run synth', have the templates reviewed and commit them; nothing was deployed"])
  }

  private func pack(_ assembly: Assembly) throws(DeploymentError) {
    let writer = PackageWriter(folder: session.folders.packages)
    for package in assembly.apps.flatMap(\.packages) {
      do { _ = try writer.write(package) } catch { throw DeploymentError("package-archive", "\(error)") }
    }
  }

  private var known: [AccountTarget] {
    var known: [AccountTarget] = []
    for account in accounts where !account.isPlaceholder && !known.contains(where: { $0.id == account.id }) {
      known.append(
        AccountTarget(id: account.id, name: account.name, partition: account.partition.rawValue))
    }
    return known
  }

  /// Each account once, with a region to ask in.
  private func accounts(_ apps: [AppTarget]) -> [(account: AccountTarget, region: String)] {
    var accounts: [(account: AccountTarget, region: String)] = []
    let stacks = apps.flatMap(\.stacks).map { (account: $0.account, region: $0.region) }
    let packages = apps.flatMap(\.packages).map { (account: $0.account, region: $0.region) }
    for place in stacks + packages where !accounts.contains(where: { $0.account.id == place.account.id }) {
      accounts.append(place)
    }
    return accounts
  }

  private func settings() throws(DeploymentError) -> AccessSettings {
    let path = Paths.join(session.folders.root, AccessSettings.fileName)
    var settings = AccessSettings()
    var bytes: [UInt8]?
    do {
      if try Files.status(path) != nil { bytes = try Files.readRegular(path, limit: 1_000_000) }
    } catch {
      throw DeploymentError("file-system", "\(error)")
    }
    if let bytes {
      let node: Node
      do { node = try DocumentReader.read(bytes, file: path) } catch {
        throw DeploymentError("deploy-settings", "\(AccessSettings.fileName): \(error)")
      }
      settings = try AccessSettings(file: node, name: AccessSettings.fileName)
    }
    for text in session.options.values(.profile) { try settings.add(profile: text) }
    if let role = session.options.value(.role) { settings.set(role: role) }
    return settings
  }
}
