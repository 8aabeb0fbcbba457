import CrossAccountTestSupport
import Foundation
import Testing

@testable import CrossAccountCommand

@Suite("Results for programs")
struct JSONTests {
  private let session: Session

  init() throws { session = try Session() }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("writing reports files, order, packages and budgets")
  func write() throws {
    let result = session.run("--json", "--quiet")
    #expect(result.code == .success)
    #expect(result.error == "")
    let object = try object(result.out)
    #expect(object["version"] as? Int == 1)
    #expect(Set(object.keys) == ["version", "files", "apps", "diagnostics"])
    let files = try #require(object["files"] as? [[String: String]])
    #expect(
      files
        == ["home.yaml", "cross.yaml", "manifest.json"].map {
          ["path": "templates/Demo/\($0)", "change": "written"]
        })
    let app = try #require((object["apps"] as? [[String: Any]])?.first)
    #expect(Set(app.keys) == ["name", "deployOrder", "packages", "budgets"])
    let order = try #require(app["deployOrder"] as? [[String: Any]])
    #expect(order.map { $0["stack"] as? String } == ["home", "cross"])
    let package = try #require((app["packages"] as? [[String: Any]])?.first)
    #expect(Set(package.keys) == ["directory", "archive", "bucket", "key", "made"])
    #expect(package["made"] as? Bool == true)
    let archive = try #require(package["archive"] as? String)
    #expect(FileManager.default.fileExists(atPath: session.folder.file(archive)))
    let budget = try #require((app["budgets"] as? [[String: Any]])?.first)
    #expect(Set(budget.keys) == ["stack", "name", "used", "limit", "unit"])
  }

  @Test("checking reports what is stale and how it differs")
  func check() throws {
    session.run()
    #expect(try object(session.run("--check", "--json").out)["stale"] as? [String] == [])
    var demo = session.demo()
    demo.timeout = 60
    let plain = session.run("--check", apps: [demo])
    let result = session.run("--check", "--json", apps: [demo])
    #expect(result.code == .changed)
    #expect(result.error == "")
    let object = try object(result.out)
    #expect(Set(object.keys) == ["version", "stale", "diagnostics"])
    let stale = try #require(object["stale"] as? [[String: String]])
    #expect(stale == [["path": "templates/Demo/home.yaml", "change": "written", "diff": plain.out]])
  }

  @Test("listing reports accounts and resources")
  func list() throws {
    let object = try object(session.run("list", "--json").out)
    #expect(Set(object.keys) == ["version", "apps", "diagnostics"])
    let app = try #require((object["apps"] as? [[String: Any]])?.first)
    let stack = try #require((app["stacks"] as? [[String: Any]])?.last)
    #expect(Set(stack.keys) == ["id", "stackName", "account", "region", "resources"])
    #expect(stack["account"] as? [String: String] == ["id": "222222222222", "name": "cross"])
    #expect(stack["resources"] as? [[String: String]] == [["logicalId": "Target", "type": "AWS::IAM::Role"]])
  }

  @Test(
    "errors have the same form in every command",
    arguments: [["--json"], ["--json", "--check"]]
      + ["list", "access", "diff", "graph", "deploy", "verify", "destroy"].map { ["--json", $0] })
  func errors(arguments: [String]) throws {
    var broken = session.demo()
    broken.crossID = "22222"
    let result = session.run(arguments: arguments, apps: [broken])
    #expect(result.code == .failure)
    #expect(result.error == "")
    let object = try object(result.out)
    let finding = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    #expect(Set(finding.keys) == ["severity", "code", "message", "location", "notes"])
    #expect(finding["severity"] as? String == "error")
    let location = try #require(finding["location"] as? [String: Any])
    #expect(
      (location["file"] as? String)?.hasPrefix("/") == true
        || location["file"] as? String == "stacks/Demo.swift")
  }

  @Test("what the disk refuses has the same form")
  func disk() throws {
    try session.folder.write("templates", "mine")
    let result = session.run("--json")
    #expect(result.code == .failure)
    let findings = try #require(object(result.out)["diagnostics"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["file-system"])
  }

  @Test("warnings that a command shows beside its result are in the JSON, and nowhere else")
  func warnings() throws {
    session.run(apps: [Renamed()])
    let renamed = session.run("--json", apps: [Renamed(logicalID: "Other")])
    #expect(renamed.code == .success && renamed.error == "")
    #expect(renamed.out.contains(#""code": "trusted-role-replaced""#))
    try session.folder.write("given.yaml", "Resources:\n  Role: {Type: AWS::IAM::Role}\n")
    let question = ["access", "given.yaml", "--can", "arn:aws:iam::1:role/a", "s3:GetObject", "*"]
    #expect(session.run(arguments: question).error.contains("[account-unknown]"))
    let answer = session.run(arguments: question + ["--json"])
    #expect(answer.error == "" && answer.out.contains(#""code": "account-unknown""#))
  }

  @Test(
    "characters that act on a terminal are escaped, and read back as what they are",
    arguments: [
      "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{200B}", "\u{202E}evil", "\u{2066}x\u{2069}",
      "\u{2028}",
      "\u{FEFF}", "\u{E0041}", "\r\n", "\u{1F600}", "é",
    ])
  func control(text: String) throws {
    let quoted = text.unicodeScalars.map {
      "\\U" + String(repeating: "0", count: 8 - String($0.value, radix: 16).count)
        + String($0.value, radix: 16)
    }
    .joined()
    for (name, value) in [("a", "plain"), ("b", quoted)] {
      try session.folder.write(
        "\(name).yaml",
        "Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: \"\(value)\"}}}\n")
    }
    let result = session.run("diff", "a.yaml", "b.yaml", "--json")
    #expect(result.code == .changed, "\(result)")
    let acting = result.out.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
      default: false
      }
    }
    #expect(acting.isEmpty)
    let stacks = try #require(object(result.out)["stacks"] as? [[String: Any]])
    let diff = try #require(stacks.first?["diff"])
    let properties = try #require(Self.find("DisplayName", in: diff) as? [String: Any])
    #expect((properties["new"] as? String).map { Array($0.utf16) } == Array(text.utf16))
  }

  private static func find(_ key: String, in value: Any) -> Any? {
    guard let fields = value as? [String: Any] else { return nil }
    return fields[key] ?? fields.values.lazy.compactMap { find(key, in: $0) }.first
  }

  @Test(
    "--json is short for --format json",
    arguments: [
      ["list"], ["access"], ["--check"], ["validate", "templates"], ["diff", "templates", "templates"],
      ["graph"],
      ["graph", "templates"],
    ])
  func short(arguments: [String]) throws {
    session.run()
    let short = session.run(arguments: arguments + ["--json"])
    let long = session.run(arguments: arguments + ["--format", "json"])
    #expect(short.code == .success && short.error == "")
    #expect(try object(short.out)["version"] as? Int == 1)
    #expect(short.out == long.out && short.code == long.code)
  }

  @Test("drawing reports accounts, what is in them, and who can use what")
  func graph() throws {
    let object = try object(session.run("graph", "--json").out)
    #expect(Set(object.keys) == ["version", "accounts", "edges", "diagnostics"])
    let accounts = try #require(object["accounts"] as? [[String: Any]])
    #expect(accounts.map { $0["id"] as? String } == ["111111111111", "222222222222"])
    let nodes = accounts.flatMap { $0["nodes"] as? [[String: String]] ?? [] }
    #expect(Set(nodes.map { $0["kind"] }) == ["function", "role"])
    let edges = try #require(object["edges"] as? [[String: Any]])
    #expect(edges.map { $0["kind"] as? String } == ["assumes", "runs-as"])
    let ids = Set(nodes.compactMap { $0["id"] })
    for edge in edges {
      #expect(ids.isSuperset(of: [edge["from"] as? String ?? "", edge["to"] as? String ?? ""]))
      #expect(edge["isCertain"] as? Bool == true && edge["change"] as? String == "none")
    }
  }
}
