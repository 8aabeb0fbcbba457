import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("Terminals, pipes and colour")
struct ConsoleTests {
  struct Case: CustomTestStringConvertible {
    var color: String
    var isTerminal: Bool
    var avoidsColor: Bool
    var isColored: Bool
    var testDescription: String { "\(color), terminal \(isTerminal), NO_COLOR \(avoidsColor)" }
  }

  @Test(
    "colour where it is asked for, and by itself only on a terminal without NO_COLOR",
    arguments: [
      Case(color: "auto", isTerminal: true, avoidsColor: false, isColored: true),
      Case(color: "auto", isTerminal: true, avoidsColor: true, isColored: false),
      Case(color: "auto", isTerminal: false, avoidsColor: false, isColored: false),
      Case(color: "always", isTerminal: false, avoidsColor: true, isColored: true),
      Case(color: "never", isTerminal: true, avoidsColor: false, isColored: false),
    ])
  func color(test: Case) throws {
    var session = try Session()
    session.outIsTerminal = test.isTerminal
    session.errorIsTerminal = test.isTerminal
    session.avoidsColor = test.avoidsColor
    var broken = session.demo()
    broken.crossID = "1"
    let texts = [
      session.run("--check", "--color", test.color).out, session.run("--color", test.color).out,
      session.run("list", "--color", test.color).out,
      session.run("--color", test.color, apps: [broken]).error,
    ]
    for text in texts {
      #expect(text.contains("\u{1B}[") == test.isColored)
      #expect(!text.isEmpty)
    }
  }

  @Test("taking the colour away gives the text without it")
  func sameText() throws {
    let session = try Session()
    let colored = session.run("--check", "--color=always").out
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == session.run("--check", "--color=never").out)
  }

  @Test("a finding without a place is in colour too")
  func placeless() throws {
    let session = try Session()
    try session.folder.write("templates/Demo/home.yaml", "mine")
    #expect(
      session.run("--color=always").error.hasPrefix("\u{1B}[31merror\u{1B}[0m: templates/Demo/home.yaml"))
  }

  @Test("in a diff, lines of templates that look like its head are in their own colours")
  func diffHead() throws {
    let session = try Session()
    session.run()
    let path = "templates/Demo/cross.yaml"
    try session.folder.write(path, (session.folder.text(path) ?? "") + "-- a list\n")
    #expect(session.run("--check", "--color=always").out.contains("\u{1B}[31m--- a list\u{1B}[0m\n"))
  }

  @Test("progress is shown on a terminal when a run is long, and taken away again")
  func progress() throws {
    var session = try Session()
    session.tick = 1
    #expect(session.run("--check").error.contains("stack 1 of 2") == false)
    session.errorIsTerminal = true
    let text = session.run("--color=never").error
    #expect(text.contains("\r\u{1B}[KDemo: stack 1 of 2, home"))
    #expect(text.contains("\r\u{1B}[Kpacking stacks/handler"))
    #expect(text.hasSuffix("\r\u{1B}[K"))
    #expect(session.run("--quiet").error == "")
    session.tick = 0
    #expect(session.run("--color=never").error == "")
  }
}
