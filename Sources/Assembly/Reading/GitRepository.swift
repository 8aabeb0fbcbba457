internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// What is read of a git repository, by the `git` of the machine.
struct GitRepository {
  /// The top of the working tree.
  let root: String

  /// Nil where the folder is in no repository, or there is no git.
  init?(above folder: String) {
    guard let result = ChildProcess.run(["git", "-C", folder, "rev-parse", "--show-toplevel"]),
      result.status == 0
    else { return nil }
    var text = String(decoding: result.out, as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    guard !text.isEmpty else { return nil }
    root = text
  }

  /// A commit's full name; nil where the words name none.
  func commit(_ words: String) -> String? {
    guard !words.hasPrefix("-"), let result = run(["rev-parse", "--verify", "--quiet", "\(words)^{commit}"])
    else { return nil }
    return String(decoding: result, as: UTF8.self).split(separator: "\n").first.map(String.init)
  }

  /// A file or folder of a commit.
  struct Listed {
    var path: String
    var object: String
  }

  /// The files below a folder that may be templates; links and submodules are none.
  ///
  /// - Parameter folder: From the root; empty for everything, a file's own path for one file.
  func files(_ commit: String, in folder: String) throws(AssemblyError) -> [Listed] {
    var arguments = ["ls-tree", "-r", "-z", "--full-tree", commit]
    // `ls-tree` takes paths as they are, and no patterns.
    if !folder.isEmpty { arguments += ["--", folder] }
    guard let listing = run(arguments) else {
      throw AssemblyError("git cannot list the files of \(commit)")
    }
    return listing.split(separator: 0).compactMap { entry in
      guard let tab = entry.firstIndex(of: 0x09) else { return nil }
      let fields = entry[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
      guard fields.count == 3, fields[0].hasPrefix("100"), fields[1] == "blob" else { return nil }
      return TemplateFolder.mayRead(path) || path == folder ? Listed(path: path, object: fields[2]) : nil
    }
  }

  /// The bytes of many files by one process.
  func contents(_ files: [Listed]) throws(AssemblyError) -> [[UInt8]] {
    if files.isEmpty { return [] }
    let wanted = files.map { $0.object + "\n" }.joined()
    guard let bytes = run(["cat-file", "--batch"], input: Array(wanted.utf8)) else {
      throw AssemblyError("git cannot read the files of the revision")
    }
    var contents: [[UInt8]] = []
    var rest = bytes[...]
    for file in files {
      // `<object> blob <size>`, the bytes, an end of line.
      guard let end = rest.firstIndex(of: 0x0A) else { break }
      let words = rest[..<end].split(separator: 0x20)
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
        rest.count > end - rest.startIndex + size
      else { throw AssemblyError("git does not have the content of \(file.path); fetch the revision") }
      contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + 1 + size)...].dropFirst()
    }
    guard contents.count == files.count else {
      throw AssemblyError("git ended before it had printed every file")
    }
    return contents
  }

  /// Nil where git fails.
  private func run(_ arguments: [String], input: [UInt8] = []) -> [UInt8]? {
    guard let result = ChildProcess.run(["git", "-C", root] + arguments, input: input), result.status == 0
    else { return nil }
    return result.out
  }
}
