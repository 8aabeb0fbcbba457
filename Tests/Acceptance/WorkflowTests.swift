import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

@Suite("The workflows for GitHub")
struct WorkflowTests {
  private static let paths = [".github/workflows/ci.yml", "docs/workflows/review.yml"]

  @Test("use each action in a version; the one for pull requests in a commit", arguments: paths)
  func versions(_ path: String) throws {
    let actions = try Workflow(path).steps.compactMap(\.action)
    #expect(!actions.isEmpty)
    let isForPullRequests = path.hasSuffix("review.yml")
    for action in actions {
      let isPinned = action.wholeMatch(of: /actions\/[a-z-]+@[0-9a-f]{40}/) != nil
      let isVersion = action.wholeMatch(of: /actions\/[a-z-]+@v[0-9]+/) != nil
      #expect(isForPullRequests ? isPinned : isVersion, "\(action)")
    }
  }

  @Test("may not write but where they say so", arguments: paths)
  func permissions(_ path: String) throws {
    let permissions = try #require(try Workflow(path).node["permissions"]?.entries)
    #expect(permissions.allSatisfy { $0.value.string == "read" })
  }

  @Test("have scripts that a shell understands", arguments: paths)
  func syntax(_ path: String) throws {
    let scripts = try Workflow(path).steps.compactMap(\.script)
    #expect(!scripts.isEmpty)
    for script in scripts {
      let result = try Tool("bash").run("-n", "-c", script)
      #expect(result.status == 0, "\(script)\(result.error)")
    }
  }

  @Test("the one of this repository runs all checks on Linux, and builds on macOS and with the oldest Swift")
  func jobs() throws {
    let workflow = try Workflow(".github/workflows/ci.yml")
    let jobs = try #require(workflow.node["jobs"])
    #expect(jobs["linux"]?["container"]?.string == "swift:6.3")
    #expect(workflow.steps.contains { $0.job == "linux" && $0.script == ".ci/run" })
    #expect(jobs["macos"]?["runs-on"]?.string?.hasPrefix("macos-") == true)
    #expect(workflow.steps.contains { $0.job == "macos" && $0.script == "swift build --product synth" })
    // What the manifest says is the oldest.
    let manifest = try String(contentsOfFile: "\(PackageRoot.path)/Package.swift", encoding: .utf8)
    let version = try #require(manifest.firstMatch(of: /swift-tools-version: ([0-9.]+)/)).output.1
    #expect(jobs["oldest-swift"]?["container"]?.string == "swift:\(version)")
  }

  @Test("call only what is there: make's targets, programs of the package, files")
  func commands() throws {
    let makefile = try String(contentsOfFile: "\(PackageRoot.path)/Makefile", encoding: .utf8)
    let targets = Set(makefile.matches(of: /(?m)^([a-z-]+):/).map { String($0.output.1) })
    let products = Set(
      try PackageManifest.current.get().targets.filter { $0.type == "executable" }.map(\.name))
    let run = try String(contentsOfFile: "\(PackageRoot.path)/.ci/run", encoding: .utf8)
    let scripts = try WorkflowTests.paths.flatMap { try Workflow($0).steps.compactMap(\.script) } + [run]
    var called: Set<String> = []
    for line in scripts.flatMap({ $0.split(separator: "\n") }) {
      let words = line.split(separator: " ").map(String.init)
      switch (words[0], words.dropFirst().first) {
      case ("make", _):
        for target in words.dropFirst() {
          #expect(targets.contains(target), "\(line)")
          called.insert(target)
        }
      case ("swift", "build"), ("swift", "run"):
        let product = words[1] == "run" ? words[2] : try #require(words.last)
        #expect(products.contains(product), "\(line)")
      case (let path, _) where path.hasPrefix("."):
        #expect(FileManager.default.isExecutableFile(atPath: "\(PackageRoot.path)/\(path)"), "\(line)")
      default: break
      }
    }
    #expect(called.isSuperset(of: ["test", "lint", "check", "build-all", "setup", "test-swift"]))
  }
}
