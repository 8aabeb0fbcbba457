import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("Listing what is defined")
struct ListTests {
  private let session: Session

  init() throws { session = try Session() }

  @Test("a table on a wide screen, and in a pipe of any width", arguments: [(true, 120), (false, 80)])
  func table(isTerminal: Bool, width: Int) throws {
    var session = session
    session.outIsTerminal = isTerminal
    session.width = width
    let result = session.run("list", "--color=never")
    #expect(result.code == .success)
    #expect(result.error == "")
    #expect(try Snapshot.difference(of: result.out, to: "list.txt") == nil)
    #expect(try session.folder.files().count == 2)
  }

  @Test("headings on a narrow screen")
  func narrow() throws {
    var session = session
    session.outIsTerminal = true
    session.width = 50
    let text = session.run("list", "--color", "never").out
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 50 })
    #expect(try Snapshot.difference(of: text, to: "list-50.txt") == nil)
  }

  @Test("a program without apps says so")
  func nothing() throws {
    #expect(session.run("list", apps: []).out == "No app is defined.\n")
  }

  @Test("one app alone")
  func oneApp() throws {
    let text = session.run(
      "list", "--app", "B", apps: ["A", "B"].map { Demo(root: session.folder.path, name: $0) }
    ).out
    let apps = text.split(separator: "\n").dropFirst().map { $0.prefix { $0 != " " } }
    #expect(Set(apps) == ["B"])
    #expect(apps.count == 3)
  }
}
