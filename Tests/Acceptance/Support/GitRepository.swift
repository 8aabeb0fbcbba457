import CrossAccountTestSupport

/// A git repository of a test's own: no settings of the machine's user take part, nor a hook that runs the tests.
///
/// The same files make the same commit, whenever it is made.
struct GitRepository {
  private let git: Tool

  /// - Parameters:
  ///   - path: The folder of git's own files, made where there is none.
  ///   - files: The folder whose files are committed.
  init(_ path: String, files: String) throws {
    git = Tool(
      "git", in: files,
      environment: [
        "GIT_DIR": path, "GIT_WORK_TREE": files, "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_AUTHOR_NAME": "test", "GIT_AUTHOR_EMAIL": "test@localhost",
        "GIT_COMMITTER_NAME": "test", "GIT_COMMITTER_EMAIL": "test@localhost",
        "GIT_AUTHOR_DATE": "2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z",
      ])
    try run("init", "--quiet")
  }

  /// Commits the files as they are, and tags the commit with a version that stands for this content alone.
  ///
  /// - Returns: The version.
  func release() throws -> String {
    try run("add", "--all")
    let tree = try run("write-tree")
    guard let number = Int(tree.prefix(15), radix: 16) else { throw ToolError("git write-tree: \(tree)") }
    let version = "1.2.\(number)"
    try run("tag", "--force", version, try run("commit-tree", tree, "-m", "As it is"))
    return version
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> String {
    let result = try git.run(arguments)
    guard result.status == 0 else { throw ToolError("git \(arguments): \(result.error)") }
    return result.out.trimmingPrefix { $0.isWhitespace }.split(separator: "\n").first.map(String.init) ?? ""
  }
}
