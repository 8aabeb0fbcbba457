import CrossAccountCloudFormation
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCommand

@Suite("synth diff")
struct DiffTests {
  private static let base = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: one}\n"
  private static let respelled =
    #"{"Resources": {"Q": {"Properties": {"QueueName": "one"}, "Type": "AWS::SQS::Queue"}}}"#
  private static let head = base.replacing("one", with: "two")

  private func session(_ files: [String: String]) throws -> Session {
    let session = try Session()
    for (path, text) in files { try session.folder.write(path, text) }
    return session
  }

  @discardableResult
  private func git(_ session: Session, _ arguments: String...) throws -> Tool.Result {
    let identity = [
      "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false",
    ]
    let result = try Tool("git", in: session.folder.path).run(identity + arguments)
    #expect(result.status == 0, "\(result.error)")
    return result
  }

  @Test("files: 0 for the same meaning, 1 for a change, 2 for what cannot be read")
  func files() throws {
    let session = try session([
      "a.yaml": Self.base, "b.json": Self.respelled, "c.yaml": Self.head, "d.yaml": "Resources: [AWS::X",
    ])
    #expect(session.run("diff", "a.yaml", "b.json").code == .success)
    let changed = session.run("diff", "a.yaml", "c.yaml")
    #expect(changed.code == .changed && changed.error == "")
    #expect(changed.out.contains("QueueName: one → two") && changed.out.contains("will be replaced"))
    let broken = session.run("diff", "a.yaml", "d.yaml")
    #expect(broken.code == .failure && broken.error.contains("d.yaml:1:"))
    #expect(session.run("diff", "a.yaml", "none.yaml").code == .failure)
    #expect(session.run("diff", "a.yaml").error.contains("two sides, or none"))
  }

  @Test("what cannot be read ends with 2, on either side, on both, and among others in a folder")
  func unreadable() throws {
    let session = try session([
      "a.yaml": Self.base, "x.yaml": "Resources: [AWS::X", "y.yaml": "Resources: [AWS::X", "z.json": "{",
      "old/a.yaml": Self.base, "old/b.yaml": "Resources: {", "new/a.yaml": Self.base,
      "new/b.yaml": "Resources: {",
    ])
    for (base, head) in [
      ("x.yaml", "a.yaml"), ("a.yaml", "x.yaml"), ("x.yaml", "y.yaml"), ("x.yaml", "x.yaml"),
      ("z.json", "z.json"),
      ("old", "new"), ("old", "a.yaml"), ("a.yaml", "new"),
    ] {
      for format in ["text", "markdown", "html", "json"] {
        let result = session.run("diff", base, head, "--format", format)
        #expect(result.code == .failure, "\(base) \(head) \(format)")
        #expect(!result.out.contains("no change") && !result.out.contains("\"summary\""))
        #expect(result.error.contains("nothing was compared") || format == "json")
      }
    }
  }

  @Test("--fail-on: 1 only for what was named")
  func failOn() throws {
    let session = try session([
      "a.yaml": Self.base,
      "b.yaml": Self.base.replacing("QueueName: one", with: "QueueName: one, DelaySeconds: 3"),
      "c.yaml": Self.head,
    ])
    #expect(session.run("diff", "a.yaml", "b.yaml", "--fail-on", "any").code == .changed)
    #expect(session.run("diff", "a.yaml", "b.yaml", "--fail-on", "replacement").code == .success)
    #expect(session.run("diff", "a.yaml", "c.yaml", "--fail-on", "replacement").code == .changed)
    #expect(session.run("diff", "a.yaml", "c.yaml", "--fail-on", "access").code == .success)
    #expect(session.run("diff", "a.yaml", "c.yaml", "--fail-on", "nothing").code == .failure)
    try session.folder.write(
      "d.yaml",
      Self.base + "  P: {Type: AWS::SNS::TopicPolicy, Properties: {Topics: [t], PolicyDocument: "
        + "{Statement: {Effect: Allow, Principal: '*', Action: 'sns:Publish', Resource: '*'}}}}\n")
    #expect(session.run("diff", "a.yaml", "d.yaml", "--fail-on", "access").code == .changed)
    #expect(session.run("diff", "a.yaml", "d.yaml", "--fail-on", "replacement").code == .success)
  }

  @Test("folders: added, removed and moved templates; what is not a template is left out")
  func folders() throws {
    let session = try session([
      "old/x.yaml": Self.base, "old/gone.yaml": Self.head, "old/notes.yaml": "a: b",
      "new/deep/x.yaml": Self.base, "new/come.yaml": Self.base.replacing("one", with: "three"),
    ])
    let result = session.run("diff", "old", "new")
    #expect(result.code == .changed)
    #expect(result.out.contains("come.yaml new") && result.out.contains("gone.yaml gone"))
    #expect(!result.out.contains("deep/x.yaml"))
  }

  @Test("every format, and no other")
  func formats() throws {
    let session = try session(["a.yaml": Self.base, "c.yaml": Self.head])
    func out(_ format: String) -> String { session.run("diff", "a.yaml", "c.yaml", "--format", format).out }
    #expect(out("markdown").hasPrefix("<!-- synth diff -->\n"))
    #expect(out("html").hasPrefix("<!DOCTYPE html>"))
    let node = try JSONReader.read(Array(out("json").utf8))
    #expect(node["version"]?.integer == 1 && node["summary"]?["replaces"]?.boolean == true)
    #expect(
      session.run("diff", "a.yaml", "c.yaml", "--format", "xml").error
        .contains("--format takes text, markdown, json or html"))
  }

  @Test("revisions: of the output folder, by path, and of a working tree that has changed since")
  func revisions() throws {
    let session = try session(["templates/a.yaml": Self.base, "other/z.yaml": Self.base])
    try git(session, "init", "-q", "-b", "main")
    try git(session, "add", "-A")
    try git(session, "commit", "-qm", "base")
    try session.folder.write("templates/a.yaml", Self.head)
    try git(session, "commit", "-qam", "head")
    #expect(session.run("diff", "HEAD~1", "HEAD").code == .changed)
    #expect(session.run("diff", "HEAD", "HEAD").code == .success)
    #expect(session.run("diff", "HEAD~1:templates/a.yaml", "HEAD:other/z.yaml").code == .success)
    #expect(session.run("diff", "HEAD~1", "templates").code == .changed)
    #expect(session.run("diff", "HEAD", "templates").code == .success)
    #expect(session.run("diff", "HEAD", "templates", in: "other").code == .failure)
    #expect(session.run("diff", "HEAD", "../templates", in: "other").code == .success)
    #expect(
      session.run("diff", "nobody", "HEAD").error.contains("not a file or folder here, and not a revision"))
    #expect(session.run("diff", "--upload-pack=x", "HEAD").code == .failure)
  }

  @Test("without sides: what the definitions give, against what is committed")
  func definitions() throws {
    let session = try Session()
    #expect(session.run("diff").code == .failure)
    try git(session, "init", "-q", "-b", "main")
    session.run()
    try git(session, "add", "-A")
    try git(session, "commit", "-qm", "base")
    #expect(session.run("diff").out == "HEAD → definitions: no change\n")
    #expect(session.run("diff").code == .success)
    var demo = session.demo()
    demo.timeout = 60
    let result = session.run("diff", "--base", "main", apps: [demo])
    #expect(result.code == .changed && result.out.contains("Timeout: 30 → 60"))
    #expect(
      session.run("diff", "--base", "none", apps: [demo]).error.contains("not a revision that git knows"))
    // Nothing was written.
    #expect(try git(session, "status", "--porcelain", "templates").out == "")
    try session.folder.write("stacks/handler/index.py", "def handler(event, context):\n    return 2\n")
    let code = session.run("diff")
    #expect(code.out.contains("stacks/handler changed: 1 file\n") && code.out.contains("~ index.py"))
    // An app that is gone takes its stacks with it; one that was not asked for does not.
    #expect(session.run("diff", apps: []).out.contains("Demo/home.yaml gone"))
  }
}
