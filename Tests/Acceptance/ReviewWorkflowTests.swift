import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

@Suite("The documented workflow for pull requests")
struct ReviewWorkflowTests {
  /// The scripts of the workflow's steps, by their names.
  private static func scripts() throws -> [String: String] {
    try Workflow("docs/workflows/review.yml").scripts
  }

  private let folder: TemporaryFolder
  private let tool: Tool

  init() throws {
    // `swift run synth …` is the command that was built already.
    let synth = try Tool.built("synth")
    folder = try TemporaryFolder([
      "bin/swift": """
      #!/bin/sh
      [ "$1 $2" = "run synth" ] || exit 99
      shift 2
      pwd >> "$RUNNER_TEMP/swift-folders"
      exec '\(synth.path)' "$@"

      """,
      // Keeps what it is called with; `comments` is what GitHub would answer with.
      "bin/gh": """
      #!/bin/sh
      echo "$*" >> "$RUNNER_TEMP/gh-calls"
      case "$*" in *--paginate*) cat "$RUNNER_TEMP/comments";; esac

      """,
      "bin/apt-get": "#!/bin/sh\necho \"$*\" >> \"$RUNNER_TEMP/apt-calls\"\n",
      "home/.gitconfig": "[user]\nname = Test\nemail = test@example.com\n[commit]\ngpgsign = false\n",
      "temporary/none": "", "repository/Package.swift": "",
    ])
    for name in ["swift", "gh", "apt-get"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.file("bin/\(name)"))
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    tool = Tool(
      "bash", in: folder.file("repository"),
      environment: [
        "PATH": "\(folder.file("bin")):\(path)", "HOME": folder.file("home"), "BASE": "origin/main",
        "RUNNER_TEMP": folder.file("temporary"), "GITHUB_OUTPUT": folder.file("output"),
        "GITHUB_STEP_SUMMARY": folder.file("summary"), "COMMENTS": "repos/o/r/issues/7/comments",
        "COMMENT": "repos/o/r/issues/comments",
      ])
  }

  private func shell(_ script: String) throws -> Tool.Result {
    try tool.run(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
  }

  /// A clone with a branch, and a main branch that went on since.
  private func prepare(_ edit: String) throws {
    let cases = "\(PackageRoot.path)/Tests/Review/Cases"
    let result = try shell(
      """
      git init -q -b main .
      mkdir templates && cp -R '\(cases)/access/base/Orders' templates/Orders
      git add -A && git commit -qm base
      git branch feature
      echo later > later.txt && cp templates/Orders/store.yaml templates/Orders/later.yaml
      git add -A && git commit -qm 'main went on'
      git update-ref refs/remotes/origin/main main
      git checkout -q feature
      \(edit)
      git add -A && git commit -qm head --allow-empty
      """)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test("a pull request that opens access: the comment, the artifact and the summary report it")
  func change() throws {
    try prepare("cp '\(PackageRoot.path)'/Tests/Review/Cases/access/head/Orders/* templates/Orders/")
    let script = try #require(try Self.scripts()["Compare"])
    let result = try shell(script)
    #expect(result.status == 0, "\(result.out)\(result.error)")
    let comment = try #require(folder.text("temporary/review.markdown"))
    #expect(comment.hasPrefix("<!-- synth diff -->\n"))
    #expect(comment.contains("may now assume `archive-writer`"))
    // Only what the branch did: what came to main since is none of it.
    #expect(!comment.contains("later"))
    #expect(folder.text("temporary/review.html")?.hasPrefix("<!DOCTYPE html>") == true)
    #expect(folder.text("temporary/review.json")?.contains("\"changesAccess\": true") == true)
    #expect(folder.text("output") == "changed=1\n")
    #expect(folder.text("summary") == comment)
    // By the program of the base: a pull request can't change what is reported of it.
    let folders = Set(folder.text("temporary/swift-folders")?.split(separator: "\n") ?? [])
    #expect(folders.count == 1 && folders.first?.hasSuffix("/temporary/base") == true)
    #expect(FileManager.default.fileExists(atPath: folder.file("temporary/base/templates/Orders")))
  }

  @Test("only the job that comments may write, and it runs nothing of the pull request")
  func permissions() throws {
    let workflow = try Workflow("docs/workflows/review.yml")
    let jobs = try #require(workflow.node["jobs"]?.entries)
    #expect(workflow.node["permissions"]?.entries?.isEmpty == true)
    let writing = jobs.filter {
      $0.value["permissions"]?.entries?.contains { $0.value.string == "write" } == true
    }
    #expect(writing.map(\.key) == ["comment"])
    let steps = workflow.steps.filter { $0.job == "comment" }
    #expect(!steps.contains { $0.action?.hasPrefix("actions/checkout") == true })
    #expect(!steps.contains { $0.script?.contains("swift") == true })
    let checkouts = jobs.flatMap { $0.value["steps"]?.items ?? [] }
      .filter { $0["uses"]?.string?.hasPrefix("actions/checkout") == true }
    #expect(checkouts.count == 2)
    for checkout in checkouts { #expect(checkout["with"]?["persist-credentials"]?.boolean == false) }
  }

  @Test("what it installs is what the package links, and the templates are checked")
  func steps() throws {
    try prepare("true")
    let scripts = try Self.scripts()
    #expect(
      scripts.keys.sorted() == [
        "Check that the templates are what the definitions give", "Compare", "Install the C libraries",
        "Write the comment, or update it",
      ])
    #expect(try shell(try #require(scripts["Install the C libraries"])).status == 0)
    let setup = try String(contentsOfFile: "\(PackageRoot.path)/Scripts/setup.sh", encoding: .utf8)
    let installed = folder.text("temporary/apt-calls")?.split(whereSeparator: \.isWhitespace) ?? []
    let libraries = installed.filter { $0.hasSuffix("-dev") }
    #expect(!libraries.isEmpty)
    for library in libraries { #expect(setup.contains(library)) }
    let check = try shell(try #require(scripts["Check that the templates are what the definitions give"]))
    #expect(check.status == 0, "\(check.out)\(check.error)")
  }

  @Test(
    "the comment is made once, and updated after that",
    arguments: [
      ("", "--method POST repos/o/r/issues/7/comments"),
      ("41\n42\n", "--method PATCH repos/o/r/issues/comments/42"),
    ])
  func comment(_ existing: String, _ call: String) throws {
    try existing.write(toFile: folder.file("temporary/comments"), atomically: true, encoding: .utf8)
    let result = try shell(try #require(try Self.scripts()["Write the comment, or update it"]))
    #expect(result.status == 0, "\(result.out)\(result.error)")
    // Anybody can begin a comment like ours: the author decides.
    let search = folder.text("temporary/gh-calls")?.split(separator: "\n").first
    #expect(search?.contains(#"select(.user.login == "github-actions[bot]")"#) == true)
    let last = folder.text("temporary/gh-calls")?.split(separator: "\n").last.map(String.init)
    #expect(last == "api \(call) --field body=@\(folder.file("temporary"))/review.markdown --silent")
  }

  @Test("one that changes nothing: so it says")
  func nothing() throws {
    try prepare("echo hello > README.md")
    let result = try shell(try #require(try Self.scripts()["Compare"]))
    #expect(result.status == 0, "\(result.out)\(result.error)")
    #expect(folder.text("temporary/review.markdown")?.contains("no change") == true)
    #expect(folder.text("output") == "changed=0\n")
  }

  @Test("one that breaks a template: the job fails")
  func broken() throws {
    try prepare("printf 'Resources: {A: {Type: \"AWS::S3::Bucket\"' > templates/Orders/store.yaml")
    let result = try shell(try #require(try Self.scripts()["Compare"]))
    #expect(result.status == 2)
    #expect(result.error.contains("store.yaml:1:"))
  }
}
