import Foundation
import TestSupport
import Testing
import YAML

@Suite("The documented workflow for pull requests")
struct ReviewWorkflowTests {
  /// The scripts of the workflow's steps, by their names.
  private static func scripts() throws -> [String: String] {
    let text = try String(contentsOfFile: "\(PackageRoot.path)/docs/workflows/review.yml", encoding: .utf8)
    let steps = try YAMLReader.read(Array(text.utf8))["jobs"]?["review"]?["steps"]?.items ?? []
    return Dictionary(
      steps.compactMap { step in
        guard let name = step["name"]?.string, let script = step["run"]?.string else { return nil }
        return (name, script)
      }
    ) { first, _ in first }
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
      exec '\(synth.path)' "$@"

      """,
      "home/.gitconfig": "[user]\nname = Test\nemail = test@example.com\n[commit]\ngpgsign = false\n",
      "temporary/none": "", "repository/Package.swift": "",
    ])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.file("bin/swift"))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    tool = Tool(
      "bash", in: folder.file("repository"),
      environment: [
        "PATH": "\(folder.file("bin")):\(path)", "HOME": folder.file("home"), "BASE": "origin/main",
        "RUNNER_TEMP": folder.file("temporary"), "GITHUB_OUTPUT": folder.file("output"),
        "GITHUB_STEP_SUMMARY": folder.file("summary"),
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

  @Test("a pull request that opens access: the comment, the artifact and the summary tell it")
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
