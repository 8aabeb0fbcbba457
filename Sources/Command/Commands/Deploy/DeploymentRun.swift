internal import CrossAccount
internal import CrossAccountDeployment
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem
internal import CrossAccountYAML

/// What the commands that work in the accounts share: what there is to deploy, the way into each account, and the
/// report at the end.
struct DeploymentRun {
  /// All that these commands take, beside the options of their own.
  static let options: [any CommandOption] = [
    SharedOptions.profile, SharedOptions.role, SharedOptions.output, SharedOptions.format,
  ]

  /// Those of the commands that give stacks something.
  static let stackOptions: [any CommandOption] = [SharedOptions.parameter, SharedOptions.stage]

  let definitions: Definitions
  let targets: DeploymentTargets
  private(set) var apps: [AppTarget]
  /// All stacks of the selected apps, whichever `--stack` names.
  private let defined: [StackTarget]
  /// All accounts of the program.
  private let accounts: [AccountTarget]

  var session: CommandSession { definitions.session }
  var assembly: SynthesisResult { definitions.assembly }
  var isDryRun: Bool { session.arguments[SharedOptions.dryRun] }
  /// A folder for files that the AWS CLI reads and writes.
  var scratch: String { Paths.join(session.folders.root, ".build/synth/deploy") }

  init(_ definitions: Definitions) throws {
    self.definitions = definitions
    var known: [AccountTarget] = []
    for account in definitions.apps.flatMap({ $0.stacks.map(\.account) })
    where !account.isPlaceholder && !known.contains(where: { $0.id == account.id }) {
      known.append(
        AccountTarget(id: account.id, name: account.name, partition: account.partition.rawValue))
    }
    accounts = known
    targets = DeploymentTargets(
      folders: definitions.session.folders, chosen: definitions.session.arguments[SharedOptions.stack],
      accounts: known)
    apps = try targets.apps(definitions.assembly)
    defined = try DeploymentTargets(folders: definitions.session.folders, chosen: [], accounts: known)
      .apps(definitions.assembly).flatMap(\.stacks)
  }

  /// Checks the way into each account, works in them, and reports the result.
  ///
  /// - Parameters:
  ///   - refusesStale: Whether the templates must be what the definitions give.
  ///   - summary: The last line of a run that was not stopped; nil for none.
  ///   - work: Works in the accounts by the AWS CLI, with the run whose stacks have what they are given.
  func perform(
    refusesStale: Bool, summary: (RunResult) -> String? = { _ in nil },
    _ work: (DeploymentRun, AWSCommandLine, AccountSessions, Dialogue) throws(DeploymentError) -> RunResult
  ) -> ExitCode {
    session.report(assembly.diagnostics)
    let report = DeploymentReport(session: session, diagnostics: assembly.diagnostics)
    do throws(DeploymentError) {
      if apps.isEmpty { return report.print(RunResult(outcome: .done), summary: "No stack is defined.") }
      if refusesStale { try refuseStale() }
      let file = try settingsFile()
      let caller = try AWSCommandLine(environment: SystemProcess.environment())
      let dialogue = TerminalDialogue(session: session).dialogue
      let sessions = try AccountSessions(
        places, known: accounts, settings: try settings(file), caller: caller, dialogue: dialogue)
      var run = self
      if refusesStale { run.apps = try configured(file) }
      let result = try work(run, caller, sessions, dialogue)
      return report.print(result, summary: summary(result))
    } catch {
      session.report(
        .error(error.code, error.message, at: nil, notes: error.notes.map { Diagnostic.Note($0) }))
      return .failure
    }
  }

  /// What is deployed is what was reviewed.
  private func refuseStale() throws(DeploymentError) {
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

  /// Makes the archives that the templates name.
  ///
  /// - Returns: The apps, with the checksum that each archive must have.
  func pack() throws(DeploymentError) -> [AppTarget] {
    let writer = PackageWriter(folder: session.folders.packages)
    var checksums: [String: String] = [:]
    for package in assembly.apps.flatMap(\.packages) where checksums[writer.path(package)] == nil {
      do throws(PackageWriterError) {
        checksums[writer.path(package)] = SHA256.hex(try writer.write(package).bytes)
      } catch { throw DeploymentError("package-archive", "\(error)") }
    }
    var apps = apps
    for app in apps.indices {
      for index in apps[app].packages.indices {
        if let checksum = checksums[apps[app].packages[index].archive] {
          apps[app].packages[index].sha256 = checksum
        }
      }
    }
    return apps
  }

  /// The search for stacks that left the definitions: of the apps that were selected, or where none was, of all.
  func leftovers(
    _ caller: AWSCommandLine, _ sessions: AccountSessions, _ dialogue: Dialogue
  ) -> LeftoverStacks {
    let isWhole =
      session.arguments.command == DeployCommand.self && session.arguments[SharedOptions.app].isEmpty
    return LeftoverStacks(
      caller: caller, sessions: sessions, dialogue: dialogue, package: packageName, defined: defined,
      apps: isWhole ? nil : Set(assembly.apps.map(\.name)),
      review: { DeploymentReview(session).removal(of: $0, from: defined) })
  }

  /// As the manifest names it, else the folder: it is in the tags of the stacks.
  private var packageName: String {
    let manifest = (try? Files.readText(Paths.join(session.folders.root, "Package.swift"))) ?? nil
    let name = manifest?.firstMatch(of: /\bPackage\(\s*name:\s*"([^"\\]+)"/).map { String($0.output.1) }
    return name ?? Paths.name(of: session.folders.root)
  }

  /// Each account once, with a region to ask in.
  private var places: [(account: AccountTarget, region: String)] {
    var places: [(account: AccountTarget, region: String)] = []
    let stacks = apps.flatMap(\.stacks).map { (account: $0.account, region: $0.region.rawValue) }
    let packages = apps.flatMap(\.packages).map { (account: $0.account, region: $0.region) }
    for place in stacks + packages where !places.contains(where: { $0.account.id == place.account.id }) {
      places.append(place)
    }
    return places
  }

  private func settings(_ file: Node?) throws(DeploymentError) -> AccessSettings {
    var settings = AccessSettings()
    if let file { settings = try AccessSettings(file: file, name: AccessSettings.fileName) }
    for text in session.arguments[SharedOptions.profile] { try settings.add(profile: text) }
    if let role = session.arguments[SharedOptions.role] { settings.set(role: role) }
    return settings
  }

  /// The apps with what their stacks are given beside their templates.
  private func configured(_ file: Node?) throws(DeploymentError) -> [AppTarget] {
    let stage = session.arguments[SharedOptions.stage]
    var settings = StackSettings()
    if let file {
      settings = try StackSettings(file: file, name: AccessSettings.fileName, stage: stage)
    } else if let stage {
      throw DeploymentError(
        "deploy-settings", "there is no \(AccessSettings.fileName) with a stage '\(stage)'")
    }
    for text in session.arguments[SharedOptions.parameter] { try settings.add(parameter: text) }
    // With a part of the stacks alone, it is not known whether a name of the file is misspelt.
    let isWhole =
      session.arguments[SharedOptions.app].isEmpty && session.arguments[SharedOptions.stack].isEmpty
    if isWhole || !session.arguments[SharedOptions.parameter].isEmpty {
      try (isWhole ? settings : parameters()).check(apps.flatMap(\.stacks))
    }
    var apps = apps
    let package = packageName
    for app in apps.indices {
      for index in apps[app].stacks.indices {
        apps[app].stacks[index].configuration = try settings.configuration(
          of: apps[app].stacks[index], environment: SystemProcess.environment
        ) { path throws(DeploymentError) in
          do throws(FileSystemError) {
            return try Files.readText(Paths.join(session.folders.root, path)) ?? ""
          } catch { throw DeploymentError("file-system", "\(error)") }
        }
        let origin = StackOrigin.tags(package: package, apps[app].stacks[index])
        apps[app].stacks[index].configuration.tags.merge(origin) { $1 }
      }
    }
    return apps
  }

  /// What the command line says alone.
  private func parameters() throws(DeploymentError) -> StackSettings {
    var settings = StackSettings()
    for text in session.arguments[SharedOptions.parameter] { try settings.add(parameter: text) }
    return settings
  }

  private func settingsFile() throws(DeploymentError) -> Node? {
    let path = Paths.join(session.folders.root, AccessSettings.fileName)
    var bytes: [UInt8]?
    do {
      if try Files.status(path) != nil { bytes = try Files.readRegular(path, limit: 1_000_000) }
    } catch {
      throw DeploymentError("file-system", "\(error)")
    }
    guard let bytes else { return nil }
    do { return try DocumentReader.read(bytes, file: path) } catch {
      throw DeploymentError("deploy-settings", "\(AccessSettings.fileName): \(error)")
    }
  }
}
