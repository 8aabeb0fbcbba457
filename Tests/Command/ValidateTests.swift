import CrossAccount
import CrossAccountCloudFormation
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCommand

@Suite("synth validate")
struct ValidateTests {
  private static let good = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n"
  private static let bad = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    DependsOn: P\n"

  private func session(_ files: [String: String]) throws -> Session {
    let session = try Session()
    for (path, text) in files { try session.folder.write(path, text) }
    return session
  }

  @Test("finds nothing: 0; errors: 1; something that it could not read: 2")
  func codes() throws {
    let session = try session([
      "good.yaml": Self.good, "bad.yaml": Self.bad, "none.yaml": "a: b", "broken.yaml": "a: [",
    ])
    #expect(session.run("validate", "good.yaml").code == .success)
    #expect(session.run("validate", "good.yaml").out == "1 template: nothing found.\n")
    #expect(session.run("validate", "good.yaml", "bad.yaml").code == .changed)
    for path in ["none.yaml", "broken.yaml", "missing.yaml", "/dev/zero", "/dev/null"] {
      #expect(session.run("validate", "bad.yaml", path).code == .failure, "\(path)")
    }
  }

  @Test("reports each finding in a line, by file, and how many there are")
  func text() throws {
    let session = try session(["bad.yaml": Self.bad, "deep/worse.json": #"{"Resources": {"Q": {}}}"#])
    let result = session.run("validate", "bad.yaml", "deep")
    #expect(
      result.out == """
        bad.yaml:4:16: error: resource Q: DependsOn refers to 'P', which is not a resource of the template; did you mean \
        'Q'? [dangling-depends-on]

        deep/worse.json:1:16: error: resource Q has no Type [resource-type]

        2 templates: 2 errors.

        """)
    #expect(result.error == "")
  }

  @Test("fits a terminal's width, and paints there only")
  func terminal() throws {
    var session = try session(["bad.yaml": Self.bad])
    session.outIsTerminal = true
    let lines = session.run("validate", "bad.yaml").out.split(separator: "\n")
    #expect(lines.count > 2 && lines[0].contains("\u{1B}[31merror\u{1B}[0m"))
    #expect(lines.allSatisfy { $0.count <= 80 + 9 })
    #expect(session.run("validate", "--color", "never", "bad.yaml").out.contains("\u{1B}") == false)
  }

  @Test("has a JSON result, in the form of all findings")
  func json() throws {
    let session = try session(["bad.yaml": Self.bad, "other/x.json": "{}", "other/y.yaml": Self.good])
    let result = session.run("validate", "--format", "json", "bad.yaml", "other")
    let node = try JSONReader.read(Array(result.out.utf8))
    #expect(node["version"]?.integer == 1)
    #expect(node["summary"]?["errors"]?.integer == 1)
    #expect(node["summary"]?["templates"]?.integer == 2)
    let first = node["diagnostics"]?.items?.first
    #expect(first?["code"]?.string == "dangling-depends-on")
    #expect(first?["location"]?["file"]?.string == "bad.yaml")
    #expect(first?["location"]?["line"]?.integer == 4)
    #expect(first?["location"]?["column"]?.integer == 16)
  }

  @Test("takes what looks like a template below a directory, and reports what it skips")
  func directories() throws {
    let session = try session([
      "t/a.yaml": Self.good, "t/b/c.template": Self.good, "t/d.JSON": #"{"a": 1}"#, "t/e.txt": "a: [",
      "t/.git/f.yaml": "a: [",
    ])
    let result = session.run("validate", "t")
    #expect(
      result.out == """
        t/d.JSON:1:1: note: skipped: it is not a CloudFormation template: it has no Resources [no-template]

        2 templates: 1 note.

        """)
    #expect(result.code == .success)
  }

  @Test("follows no link below a directory, and reads neither pipes nor devices")
  func links() throws {
    let session = try session(["outside.yaml": Self.bad, "t/a.yaml": Self.good])
    try session.folder.link("t/link.yaml", to: "../outside.yaml")
    try session.folder.link("t/loop", to: ".")
    // A pipe that nobody writes to would be waited for without end.
    try session.folder.pipe("t/pipe.yaml")
    #expect(
      session.run("validate", "t").out == """
        note: skipped t/link.yaml: it is a link; name its target [file]
        note: skipped t/loop: it is a link; name its target [file]
        note: skipped t/pipe.yaml: it is not a regular file [file]

        1 template: 3 notes.

        """)
    let named = session.run("validate", "t/pipe.yaml")
    #expect(named.code == .failure && named.out.contains("it is not a regular file"))
    // A link that is named is meant.
    #expect(session.run("validate", "t/link.yaml").code == .changed)
  }

  @Test("prints nothing of a file that acts on the terminal")
  func controls() throws {
    let session = try session(["a.yaml": "Resources:\n  \"Q\\e[2J\\n\": {Type: AWS::SQS::Queue}\n"])
    let out = session.run("validate", "a.yaml").out
    #expect(!out.contains("\u{1B}") && out.contains("Q\\u{1B}[2J\\u{A}"))
  }

  @Test("does not ask the apps, and needs a path")
  func alone() throws {
    let session = try session(["good.yaml": Self.good])
    #expect(session.run("validate", "good.yaml", apps: [Broken()]).code == .success)
    #expect(session.run("validate").code == .failure)
    #expect(session.run("validate").error.contains("'validate' takes PATH…"))
    #expect(
      session.run("validate", "--format", "xml", "good.yaml").error.contains("--format takes text or json"))
  }

  /// An app that cannot be synthesized.
  private struct Broken: App {
    var stacks: [Stack] { Stack("s", in: Account("1", name: "one", region: .euCentral1)) {} }
  }
}
