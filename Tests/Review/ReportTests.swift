import CrossAccountAssembly
import CrossAccountReview
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

@testable import CrossAccountCloudFormation

@Suite("What the reviewer reads")
struct ReportTests {
  @Test("three pull requests, in every format", arguments: Cases.names)
  func snapshots(name: String) throws {
    let changes = try Cases.changes(name)
    #expect(try Snapshot.difference(of: TextReport(changes).text, to: "\(name).txt") == nil)
    #expect(try Snapshot.difference(of: MarkdownReport(changes).text, to: "\(name).md") == nil)
    #expect(
      try Snapshot.difference(of: JSONReport(changes).value.json(pretty: true) + "\n", to: "\(name).json")
        == nil)
    #expect(try Snapshot.difference(of: HTMLReport(changes).text, to: "\(name).html") == nil)
  }

  @Test(
    "text fits 80 columns where words allow it, and colours only what it is asked to", arguments: Cases.names)
  func width(name: String) throws {
    let changes = try Cases.changes(name)
    let text = TextReport(changes).text
    for line in text.split(separator: "\n") where line.split(separator: " ").allSatisfy({ $0.count < 30 }) {
      #expect(line.count <= 80)
    }
    #expect(!text.contains("\u{1B}"))
    let colored = TextReport(changes, isColored: true).text
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == text)
  }

  private static let hostile = [
    "a|b", "`", "``` ```", "<script>alert(1)</script>", "</details>", "line\nline", "| --- |", "&lt;",
    "\u{202E}abc",
    "@somebody #12", "[x](https://example.com)", "\\|", "\u{1B}[2J", "-->",
    String(repeating: "x", count: 5_000),
  ]

  @Test("nothing that a template holds breaks a format", arguments: hostile)
  func hostileValues(value: String) throws {
    let text = Value.string(value).json(pretty: false)
    func template(_ name: String) -> String {
      """
      {"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": \(name), "Tags": [{"Key": \(name), "Value": "x"}]}},
      "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
      "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Condition": {"StringEquals": {"sts:ExternalId": \(name)}}}]}}}}}
      """
    }
    let base = Assembly.of("base", ["a.json": template(#""plain""#)], accounts: ["a": "222222222222"])
    let head = Assembly.of("head", ["a.json": template(text)], accounts: ["a": "222222222222"])
    let changes = ChangeSet(from: base, to: head)
    #expect(!changes.isEmpty && !changes.edges.isEmpty)
    let markdown = MarkdownReport(changes).text
    // One row a line, and as many cells in each.
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
      #expect([3, 6].contains(line.count { $0 == "|" }), "\(line)")
    }
    #expect(
      markdown.components(separatedBy: "<details>").count
        == markdown.components(separatedBy: "</details>\n").count)
    #expect(
      !markdown.contains("<script>") || value.contains("`") || markdown.contains("`{")
        || markdown.contains("`<script>"))
    let html = HTMLReport(changes).text
    #expect(!html.contains("<script"))
    #expect(
      html.components(separatedBy: "<details").count == html.components(separatedBy: "</details>").count)
    for report in [TextReport(changes).text, markdown, html] {
      #expect(!report.unicodeScalars.contains("\u{1B}") && !report.unicodeScalars.contains("\u{202E}"))
    }
    // JSON has the value itself.
    let node = try JSONReader.read(Array(JSONReport(changes).value.json(pretty: true).utf8))
    #expect(node["version"]?.integer == 1)
  }

  @Test("a comment fits, keeps what matters most, and says what it left out")
  func limit() throws {
    var (base, head): ([String: String], [String: String]) = ([:], [:])
    for index in 0..<100 {
      let properties = (0..<20).map {
        "Tag\($0): {Type: 'AWS::SQS::Queue', Properties: {QueueName: q\($0)-VALUE}}"
      }
      let text = "Resources: {\(properties.joined(separator: ", "))}"
      base["stack\(index).yaml"] = text.replacing("VALUE", with: "old")
      head["stack\(index).yaml"] = text.replacing("VALUE", with: "new")
    }
    let changes = ChangeSet(from: Assembly.of("base", base), to: Assembly.of("head", head))
    #expect(changes.changedStacks.count == 100)
    for limit in [MarkdownReport.limit, 20_000, 5_000] {
      let text = MarkdownReport(changes, picture: "flowchart LR\n  a --> b\n", limit: limit).text
      #expect(text.utf8.count <= limit)
      #expect(text.contains("2000 replaced") && text.contains("Left out, to fit in a comment"))
    }
  }
}
