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

  @Test("a comment fits, keeps what matters most, and says what it left out")
  func limit() throws {
    var (base, head): ([String: String], [String: String]) = ([:], [:])
    for index in 0..<100 {
      let properties = (0..<20).map {
        "Tag\($0): {Type: 'AWS::SQS::Queue', Properties: {QueueName: q\(index)-\($0)-VALUE}}"
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
