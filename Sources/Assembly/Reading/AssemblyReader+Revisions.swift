internal import CrossAccountDiagnostics
internal import CrossAccountSystem

extension AssemblyReader {
  /// What the words of a command line name: a folder or file that is there, else a revision.
  ///
  /// - Parameters:
  ///   - words: A path, a revision, or `REV:PATH` as git itself writes it.
  ///   - output: The folder whose templates a revision stands for; all of the revision where it has none there.
  /// - Throws: Where the words name nothing, or `--account` a template that is not there.
  public func read(named words: String, output: String) throws(AssemblyError) -> Assembly {
    var assembly = try named(words, output: output)
    if assembly.isEmpty { assembly.refuse(empty: words) }
    try accounts.check([assembly])
    return assembly
  }

  /// Two sides of a comparison. The base may be a revision from before the first template.
  ///
  /// - Throws: Where the words name nothing, or `--account` a template that is on neither side.
  public func read(
    base: String, head: String, output: String
  ) throws(AssemblyError) -> (base: Assembly, head: Assembly) {
    var sides = (base: try named(base, output: output), head: try named(head, output: output))
    if sides.head.isEmpty { sides.head.refuse(empty: head) }
    if sides.base.isEmpty {
      sides.base.notes.append(
        Diagnostic(
          .note, code: "no-template",
          "'\(base)' contains no CloudFormation template: everything is new", at: nil))
    }
    try accounts.check([sides.base, sides.head])
    return sides
  }

  private func named(_ words: String, output: String) throws(AssemblyError) -> Assembly {
    if words.isEmpty || Files.resolve(Paths.join(current, words)) != nil { return found([words]) }
    guard let repository = GitRepository(above: current) else {
      throw AssemblyError(
        "there is no file or folder '\(words)', and no git repository that could have such a revision")
    }
    if let colon = words.lastIndex(of: ":") {
      let path = TemplateFolder.trimmed(String(words[words.index(after: colon)...]))
      if let commit = repository.commit(String(words[..<colon])) {
        let listed = try repository.files(commit, in: path)
        if listed.isEmpty, !path.isEmpty {
          throw AssemblyError("'\(words)' is not in the revision")
        }
        return try read(words, commit: String(words[..<colon]), repository, listed, top: path)
      }
    }
    guard let commit = repository.commit(words) else {
      throw AssemblyError("'\(words)' is not a file or folder here, and not a revision that git knows")
    }
    let folder = repository.path(of: output) ?? ""
    let listed = try repository.files(commit, in: folder)
    if listed.isEmpty, !folder.isEmpty {
      return try read(words, commit: words, repository, repository.files(commit, in: ""), top: "")
    }
    return try read(words, commit: words, repository, listed, top: folder)
  }

  /// What is committed in the output folder.
  ///
  /// - Parameters:
  ///   - words: A revision.
  ///   - root: A folder of the repository.
  ///   - apps: The apps to read; nil for all.
  ///   - known: What was read before; equal files of it are not parsed again.
  public func read(
    revision words: String, of root: String, output: String, apps: [String]?, beside known: Assembly? = nil
  ) throws(AssemblyError) -> Assembly {
    guard let repository = GitRepository(above: root) else {
      throw AssemblyError("\(root) is not in a git repository; name both sides: synth diff BASE HEAD")
    }
    guard let commit = repository.commit(words) else {
      throw AssemblyError("'\(words)' is not a revision that git knows; fetch it, or name another --base")
    }
    guard let folder = repository.path(of: output) else {
      throw AssemblyError("\(output) is outside of the git repository")
    }
    let listed = try repository.files(commit, in: folder).filter { file in
      let path = TemplateFolder.relative(file.path, to: folder)
      return apps?.contains { path.hasPrefix("\($0)/") } ?? true
    }
    // What people wrote beside our files, synth neither makes nor removes. A file in the place of one of ours is
    // ours, and may be damaged.
    let made = Set(known?.templates.map(\.path) ?? [])
    return try read(words, commit: words, repository, listed, top: folder, beside: known) { source in
      let name = Paths.name(of: source.path)
      return GeneratedFile.isOurs(source.bytes, name: name) || name == Manifest.fileName
        || made.contains(source.path)
    }
  }

  private func read(
    _ label: String, commit: String, _ repository: GitRepository, _ listed: [GitRepository.Listed],
    top: String,
    beside known: Assembly? = nil, where isWanted: (TemplateSource) -> Bool = { _ in true }
  ) throws(AssemblyError) -> Assembly {
    let contents = try repository.contents(listed)
    let sources = zip(listed, contents).map { file, bytes in
      // As git writes it, so that nobody looks for the fault in the file that is here.
      TemplateSource(
        path: TemplateFolder.relative(file.path, to: top), shown: "\(commit):\(file.path)", bytes: bytes,
        isNamed: file.path == top)
    }
    return read(label, sources.filter(isWanted), beside: known)
  }
}

extension GitRepository {
  /// A folder from the repository's top; nil where it is outside.
  fileprivate func path(of folder: String) -> String? {
    // git reports the top with links resolved.
    let parent = Paths.parent(of: folder) ?? "/"
    let real = Files.resolve(folder) ?? (Files.resolve(parent) ?? parent) + "/" + Paths.name(of: folder)
    if real == root { return "" }
    return real.hasPrefix(root + "/") ? String(real.dropFirst(root.count + 1)) : nil
  }
}
