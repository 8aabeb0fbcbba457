internal import CrossAccountDiagnostics
internal import CrossAccountReview
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// Reads the two sides of a comparison.
struct DiffSides {
  let folders: Folders
  /// The folder that paths are named from.
  let current: String
  /// By the name of a template: `ID` or `ID/REGION`.
  let accounts: [String: String]

  /// What the words of a command line name: a folder or file that is there, else a revision.
  func named(_ words: String) throws -> TemplateSet {
    let place = Paths.join(current, words)
    if Files.resolve(place) != nil { return try files(place, shownAs: words) }
    guard let repository = GitRepository(above: current) else {
      throw UsageError(message: "there is no '\(words)' here, and no git repository that could know it")
    }
    // `REV:PATH`, as git itself writes it.
    if let colon = words.lastIndex(of: ":") {
      let path = String(words[words.index(after: colon)...])
      if let commit = repository.commit(String(words[..<colon])) {
        return try revision(repository, commit, DiffSides.trimmed(path), label: words, isNamed: true)
      }
    }
    guard let commit = repository.commit(words) else {
      throw UsageError(message: "'\(words)' is no file or folder here and no revision that git knows")
    }
    return try revision(repository, commit, output(in: repository), label: words, isNamed: false)
  }

  /// What is committed in the output folder, of those apps alone.
  func committed(_ words: String, apps: [String]?) throws -> TemplateSet {
    guard let repository = GitRepository(above: folders.root) else {
      throw UsageError(
        message: "\(folders.root) is in no git repository; name both sides: synth diff BASE HEAD")
    }
    guard let commit = repository.commit(words) else {
      throw UsageError(message: "'\(words)' is no revision that git knows; fetch it, or say another --base")
    }
    guard let output = output(in: repository) else {
      throw UsageError(message: "\(folders.output) is outside of the git repository")
    }
    let listed = try repository.files(commit, in: output).filter { file in
      guard let apps else { return true }
      return apps.contains { file.path.hasPrefix("\(DiffSides.inside(output, $0))/") }
    }
    let contents = try repository.contents(listed)
    let sources = zip(listed, contents).map { (DiffSides.relative($0.path, to: output), $1) }
      // What people wrote beside our files, synth neither makes nor removes.
      .filter { GeneratedFile.isOurs($0.1, name: Paths.name(of: $0.0)) }
    return TemplateSet(label: words, sources.map { (path: $0.0, bytes: $0.1) }, accounts: accounts)
  }

  /// What the definitions give now.
  func defined(_ assembly: Assembly) -> TemplateSet {
    let files = assembly.apps.flatMap(\.files)
    return TemplateSet(label: "definitions", files.map { (path: $0.path, bytes: $0.bytes) })
  }

  private func revision(
    _ repository: GitRepository, _ commit: String, _ folder: String?, label: String, isNamed: Bool
  ) throws -> TemplateSet {
    var root = folder ?? ""
    var listed = try repository.files(commit, in: root)
    if listed.isEmpty, isNamed, !root.isEmpty {
      throw UsageError(message: "'\(label)' names nothing that is in the revision")
    }
    if listed.isEmpty, !root.isEmpty {
      root = ""
      listed = try repository.files(commit, in: root)
    }
    let contents = try repository.contents(listed)
    let sources = zip(listed, contents).map { (path: DiffSides.relative($0.path, to: root), bytes: $1) }
    return TemplateSet(label: label, sources, accounts: accounts)
  }

  private func files(_ place: String, shownAs words: String) throws -> TemplateSet {
    let found = TemplateFiles([words], from: current)
    if let failure = found.failures.first {
      throw UsageError(message: "cannot read \(failure.path): \(failure.reason)")
    }
    let base = DiffSides.trimmed(words)
    var sources: [(path: String, bytes: [UInt8])] = []
    for file in found.files {
      guard let bytes = try Files.readRegular(Paths.join(current, file.path), limit: DiffSides.mostBytes)
      else {
        throw UsageError(message: "cannot read \(file.path): it is no regular file")
      }
      let path = file.isNamed ? Paths.name(of: file.path) : DiffSides.relative(file.path, to: base)
      sources.append((path, bytes))
    }
    return TemplateSet(label: words, sources, accounts: accounts)
  }

  /// More than any text that can be read: see the limits of the reader.
  private static let mostBytes = 10_000_000

  /// The output folder from the repository's top; nil where it is outside.
  private func output(in repository: GitRepository) -> String? {
    // git tells the top with links resolved.
    let output =
      Files.resolve(folders.output) ?? (Files.resolve(folders.root) ?? folders.root) + "/"
      + Paths.name(of: folders.output)
    if output == repository.root { return "" }
    return output.hasPrefix(repository.root + "/") ? String(output.dropFirst(repository.root.count + 1)) : nil
  }

  private static func inside(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }

  private static func relative(_ path: String, to folder: String) -> String {
    if path == folder { return Paths.name(of: path) }
    if folder == "." { return path.hasPrefix("./") ? String(path.dropFirst(2)) : path }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return !folder.isEmpty && path.hasPrefix(prefix)
      ? String(path.dropFirst(prefix.count).drop { $0 == "/" }) : path
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
