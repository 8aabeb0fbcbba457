import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

/// What each command that reads templates does with paths that cannot be read.
@Suite("Nothing unreadable is taken for absent or empty")
struct ReadingTests {
  /// A command line around a path; `good` is a folder with one template.
  static let commands: [@Sendable (String) -> [String]] = [
    { ["validate", $0] }, { ["validate", "good", $0] }, { ["diff", "good", $0] }, { ["diff", $0, "good"] },
    { ["graph", $0] }, { ["graph", "good", "--base", $0] }, { ["graph", $0, "--base", "good"] },
    { ["access", $0] },
    { ["access", $0, "--can", "arn:aws:iam::111111111111:role/r", "sts:AssumeRole", "*"] },
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    /// What the message names.
    let named: String
    let reason: String

    init(_ path: String, names: String? = nil, _ reason: String) {
      self.path = path
      named = names ?? path
      self.reason = reason
    }

    var testDescription: String { path }
  }

  static let cases = [
    Case("missing.yaml", "there is no"),
    Case("good/missing.yaml", "there is no"),
    Case("broken.yaml", "yaml-syntax"),
    Case("other.yaml", "not a CloudFormation template"),
    Case("empty.yaml", "empty"),
    Case("comma.json", "yaml-syntax"),
    Case("utf16.yaml", "yaml-"),
    Case("pipe.yaml", "not a regular file"),
    Case("/dev/zero", "not a regular file"),
    Case("loop.yaml", "there is no"),
    Case("with-broken", names: "with-broken/b.yaml", "yaml-syntax"),
    Case("with-comma", names: "with-comma/b.JSON", "yaml-syntax"),
    Case("with-manifest", names: "with-manifest/manifest.json", "yaml-syntax"),
    Case("with-half", names: "with-half/manifest.json", "manifest"),
    Case("with-part", names: "with-part/b.yaml", "must be a mapping"),
    Case("nothing", "contains no CloudFormation template"),
    Case("notes", "contains no CloudFormation template"),
    Case("links", "contains no CloudFormation template"),
  ]

  @Test("a path that leads to nothing readable ends with 2, its name, and no report", arguments: cases)
  func unreadable(example: Case) throws {
    let session = try session()
    for command in Self.commands {
      let arguments = command(example.path)
      let isValidation = arguments[0] == "validate"
      // A template's shape is what `validate` is there to find.
      let expected: ExitCode = isValidation && example.path == "with-part" ? .changed : .failure
      for format in [[], ["--json"]] {
        let result = session.run(arguments: arguments + format)
        let text = isValidation || !format.isEmpty ? result.out + result.error : result.error
        #expect(result.code == expected, "\(arguments + format): \(result.out)")
        #expect(
          text.contains(example.named) && text.contains(example.reason), "\(arguments + format): \(text)")
        if isValidation { continue }
        if format.isEmpty {
          #expect(result.out == "", "\(arguments): \(result.out)")
        } else {
          for key in ["changes", "accounts", "access", "outcome"] {
            #expect(!result.out.contains("\"\(key)\":"), "\(arguments): \(result.out)")
          }
        }
      }
    }
  }

  @Test("an empty path is not the current folder")
  func emptyPath() throws {
    let session = try session()
    for command in Self.commands.map({ $0("") }) {
      let result = session.run(arguments: command)
      #expect(result.code == .failure && result.out == "", "\(command)")
      let isOption = command.last == "" && command.dropLast().last == "--base"
      #expect(result.error.contains(isOption ? "--base takes" : "is empty; the current folder is '.'"))
    }
  }

  @Test(
    "a template is read whatever the case of its ending", arguments: [".YAML", ".Yml", ".JSON", ".TEMPLATE"])
  func endings(ending: String) throws {
    let session = try session()
    let wide = Self.good.replacing("Q:", with: "Queue:")
    for (folder, text) in [("one", Self.good), ("two", wide)] {
      let json = "{\"Resources\": {\"\(folder)\": {\"Type\": \"AWS::SQS::Queue\"}}}"
      try session.folder.write("\(folder)/a\(ending)", ending == ".JSON" ? json : text)
    }
    #expect(session.run("validate", "one").out == "1 template: nothing found.\n")
    #expect(session.run("diff", "one", "two").code == .changed)
    #expect(session.run("diff", "one", "one").code == .success)
    let graph = session.run("graph", "one")
    #expect(graph.code == .success && graph.out.contains("SQS Queue"))
    #expect(session.run("access", "one").code == .success)
    // A JSON file is JSON under any spelling of its ending.
    if ending == ".JSON" {
      try session.folder.write("two/a.JSON", "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"},}}")
      #expect(session.run("diff", "one", "two").code == .failure)
    }
  }

  @Test("what a folder holds beside templates is skipped with a note, and links in it are named")
  func notes() throws {
    let session = try session()
    try session.folder.write("good/values.yaml", "replicas: 3\n")
    try session.folder.link("good/linked.yaml", to: "../broken.yaml")
    try session.folder.link("good/deeper", to: "../with-broken")
    try session.folder.link("good/text.txt", to: "../broken.yaml")
    for command in [
      ["validate", "good"], ["diff", "good", "good"], ["graph", "good"], ["access", "good"],
    ] {
      let result = session.run(arguments: command)
      let text = result.out + result.error
      #expect(result.code == .success, "\(text)")
      #expect(text.contains("good/values.yaml:1:1: note: skipped"))
      #expect(text.contains("note: skipped good/linked.yaml: it is a link"))
      #expect(text.contains("note: skipped good/deeper: it is a link"))
      #expect(!text.contains("text.txt"))
    }
  }

  @Test("a revision is read like a folder: unreadable files, and none at all")
  func revisions() throws {
    let session = try Session()
    try git(session, "init", "-q", "-b", "main")
    try commit(session, "none")
    try session.folder.write("templates/a.yaml", Self.good)
    try session.folder.write("templates/b.yaml", Self.good)
    try commit(session, "fine")
    try session.folder.write("templates/b.yaml", "Resources: [X")
    try commit(session, "broken")

    for arguments in [
      ["diff", "fine", "broken"], ["diff", "broken", "fine"], ["diff", "broken", "broken"],
      ["graph", "broken"], ["graph", "fine", "--base", "broken"], ["graph", "broken", "--base", "fine"],
    ] {
      let result = session.run(arguments: arguments)
      #expect(result.code == .failure && result.out == "", "\(arguments): \(result.out)")
      // The file that is here may be another one.
      #expect(result.error.contains("broken:templates/b.yaml:1:"), "\(result.error)")
    }
    for arguments in [
      ["diff", "none", "none"], ["diff", "fine", "none"], ["graph", "none"],
      ["graph", "none", "--base", "fine"],
    ] {
      let result = session.run(arguments: arguments)
      #expect(result.code == .failure && result.out == "", "\(arguments): \(result.out)")
      #expect(result.error.contains("'none' contains no CloudFormation template"))
    }
    // Everything was new once.
    let first = session.run("diff", "none", "fine")
    #expect(first.code == .changed && first.out.contains("2 resources added"))
    #expect(first.error.contains("note: 'none' contains no CloudFormation template"))
    #expect(session.run("graph", "fine", "--base", "none").code == .success)
  }

  @Test("a damaged file of ours in the base is neither new nor changed")
  func damaged() throws {
    let session = try Session()
    try git(session, "init", "-q", "-b", "main")
    session.run()
    let text = try #require(session.folder.text("templates/Demo/home.yaml"))
    try session.folder.write("templates/Demo/home.yaml", "<<<<<<< HEAD\n" + text)
    try session.folder.write("templates/Demo/notes.yaml", "[")
    try commit(session, "conflict")
    for command in [["diff"], ["graph", "--base", "HEAD"]] {
      let result = session.run(arguments: command)
      #expect(result.code == .failure && result.out == "", "\(result.out)")
      #expect(result.error.contains("HEAD:templates/Demo/home.yaml:"))
      // What people wrote beside our files is none of our business.
      #expect(!result.error.contains("notes.yaml"))
    }
    try session.folder.write("templates/Demo/home.yaml", text)
    try session.folder.write("templates/Demo/manifest.json", "{")
    try commit(session, "manifest")
    #expect(session.run("diff").error.contains("HEAD:templates/Demo/manifest.json:1:"))
    #expect(session.run("diff").code == .failure)
  }

  @Test("a manifest that lacks something of a stack is damaged", arguments: ["template", "id", "app"])
  func manifest(key: String) throws {
    let session = try Session()
    session.run()
    let path = "templates/Demo/manifest.json"
    let text = try #require(session.folder.text(path))
    try session.folder.write(path, text.replacing("\"\(key)\": \"", with: "\"\(key)s\": \""))
    for command in [["validate", "templates"], ["access", "templates"], ["graph", "templates"]] {
      let result = session.run(arguments: command)
      #expect(result.code == .failure)
      let text = result.out + result.error
      #expect(text.contains("\(path):1:1: error: ") && text.contains("manifest"), "\(text)")
    }
  }

  private static let good = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n"

  private func session() throws -> Session {
    let session = try Session()
    let files = [
      "good/a.yaml": Self.good, "broken.yaml": "Resources: [AWS::X", "other.yaml": "a: b", "empty.yaml": "",
      "comma.json": "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}},}",
      "utf16.yaml": "R\u{0}e\u{0}s\u{0}: \u{0}",
      "with-broken/a.yaml": Self.good, "with-broken/b.yaml": "a: [",
      "with-comma/a.yaml": Self.good, "with-comma/b.JSON": "{'Resources': {}}",
      "with-manifest/a.yaml": Self.good, "with-manifest/manifest.json": "{\"app\": NaN}",
      "with-half/a.yaml": Self.good, "with-half/manifest.json": "{\"generatedBy\": \"swift run synth\"}",
      "with-part/a.yaml": Self.good, "with-part/b.yaml": "Resources:\n  Q: AWS::SQS::Queue\n  P: {Type: X}\n",
      "notes/a.yaml": "a: b", "nothing/readme.txt": "text",
    ]
    for (path, text) in files { try session.folder.write(path, text) }
    try session.folder.pipe("pipe.yaml")
    try session.folder.link("loop.yaml", to: "loop.yaml")
    try session.folder.makeFolder("links")
    try session.folder.link("links/a.yaml", to: "../good/a.yaml")
    return session
  }

  private func git(_ session: Session, _ arguments: String...) throws {
    let identity = [
      "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false",
    ]
    let result = try Tool("git", in: session.folder.path).run(identity + arguments)
    #expect(result.status == 0, "\(result.error)")
  }

  private func commit(_ session: Session, _ tag: String) throws {
    try git(session, "add", "-A")
    try git(session, "commit", "-qm", tag)
    try git(session, "tag", tag)
  }
}
