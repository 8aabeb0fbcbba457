import CrossAccountTestSupport
import Foundation
import Testing

@testable import CrossAccountCommand

@Suite("synth graph")
struct GraphCommandTests {
  private static let queue = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n"
  private static let broken = "Resources: [AWS::X"

  private func session(_ files: [String: String]) throws -> Session {
    let session = try Session()
    for (path, text) in files { try session.folder.write(path, text) }
    return session
  }

  private static let languages = ["mermaid", "dot", "svg", "html", "json"]

  @Test("each format of a file, and the first words by which programs know it", arguments: languages)
  func formats(format: String) throws {
    let session = try session(["a.yaml": Self.queue])
    let result = session.run("graph", "a.yaml", "--format", format)
    #expect(result.code == .success && result.error == "")
    let beginnings = [
      "mermaid": "flowchart LR\n", "dot": "digraph access {\n", "svg": "<svg xmlns=",
      "html": "<!DOCTYPE html>\n",
      "json": "{\n  \"version\": 1",
    ]
    #expect(result.out.hasPrefix(beginnings[format] ?? "?"), "\(result.out.prefix(40))")
    #expect(result.out.contains("Q") && result.out.contains("SQS Queue"))
  }

  @Test("nothing is drawn of what cannot be read, alone or beside what can", arguments: languages)
  func unreadable(format: String) throws {
    let session = try session([
      "broken.yaml": Self.broken, "folder/a.yaml": Self.queue, "folder/b.yaml": Self.broken,
      "good.yaml": Self.queue,
    ])
    for path in ["broken.yaml", "folder", "none.yaml"] {
      let result = session.run("graph", path, "--format", format)
      #expect(result.code == .failure, "\(path)")
      #expect(
        !result.out.contains("SQS") && !result.out.contains("<svg") && !result.out.contains("flowchart"))
      #expect(!result.error.isEmpty || result.out.contains("\"severity\": \"error\""))
    }
    #expect(session.run("graph", "good.yaml", "--base", "folder", "--format", format).code == .failure)
    #expect(session.run("graph", "folder", "--base", "good.yaml", "--format", format).code == .failure)
    #expect(session.run("graph", "good.yaml", "--base", "good.yaml", "--format", format).code == .success)
  }

  @Test("against a base, what is new is marked")
  func base() throws {
    let session = try session([
      "a.yaml": Self.queue, "b.yaml": Self.queue + "  New:\n    Type: AWS::SNS::Topic\n",
    ])
    try session.folder.write("old/a.yaml", Self.queue)
    try session.folder.write("new/a.yaml", Self.queue + "  New:\n    Type: AWS::SNS::Topic\n")
    let result = session.run("graph", "new", "--base", "old")
    #expect(result.code == .success)
    #expect(
      result.out.contains("[\"New<br>SNS Topic\"]:::added") && result.out.contains("[\"Q<br>SQS Queue\"]\n"))
    let back = session.run("graph", "old", "--base", "new").out
    #expect(back.contains("[\"New<br>SNS Topic\"]:::removed"))
  }
}
