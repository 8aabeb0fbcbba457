import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("The help")
struct HelpTests {
  private let session: Session

  init() throws { session = try Session() }

  @Test("goes to the output in 80 columns, and does nothing else")
  func texts() throws {
    let names = Subcommands.usages.map(\.name)
    var all = ""
    for commandLine in [["--help"]] + names.map({ [$0, "--help"] }) {
      let result = session.run(arguments: commandLine)
      #expect(result.code == .success && result.error == "")
      #expect(result.out.split(separator: "\n").allSatisfy { $0.count <= 80 && $0.last != " " })
      all += "$ synth \(commandLine.joined(separator: " "))\n\(result.out)\n"
    }
    let difference = try Snapshot.difference(of: all, to: "help.txt")
    #expect(difference == nil, "\(difference ?? "")")
    #expect(try session.folder.files().count == 2)
  }

  @Test(
    "is that of the command on the command line, not of a word that equals one",
    arguments: [
      (["-h"], nil), (["--help", "--check"], nil), (["--app", "x", "--help"], nil),
      (["--app", "synth", "--help"], nil), (["--app=list", "-h"], nil), (["synth", "--help"], "synth"),
      (["--help", "list"], "list"), (["deploy", "--check", "--help"], "deploy"),
      (["diff", "synth", "list", "--help"], "diff"), (["list", "--app", "synth", "--help"], "list"),
      // Whoever asks for help need not know what the command takes.
      (["list", "--base", "main", "too", "many", "--help"], "list"), (["validate", "-h"], "validate"),
    ])
  func choice(commandLine: [String], command: String?) throws {
    let result = session.run(arguments: commandLine)
    #expect(result.code == .success)
    let expected = try command.map { Help.text(try #require(Subcommands.named($0))) } ?? Help.overview
    #expect(result.out == expected)
  }

  @Test("describes an option as the command means it")
  func meaning() {
    let texts = ["synth", "deploy"].map {
      session.run($0, "--check", "--help").out.replacing(/\s+/, with: " ")
    }
    #expect(texts[0].contains("--check write nothing; show what is stale"))
    #expect(texts[1].contains("--check change nothing; show where the deployed stacks differ"))
  }

  @Test("has an example that the command accepts")
  func examples() throws {
    for usage in Subcommands.usages {
      let words = usage.example.split(separator: " ").map(String.init).prefix { $0 != ">" }
      let arguments = try ArgumentsParser.parse(Array(words))
      try arguments.validate()
      #expect(arguments.named?.usage.name == usage.name)
      let shown = session.run(usage.name, "--help").out.replacing(/\ \\\n +/, with: " ")
      #expect(shown.hasSuffix("\n\nExample:\n  swift run synth \(usage.example)\n"))
    }
  }

  @Test("names --json wherever there is a result for programs, and every command has one")
  func json() {
    for usage in Subcommands.usages {
      let format = usage.options.first { $0.name == "--format" }
      #expect(format?.choices?.contains("json") == true, "\(usage.name)")
      #expect(format?.shorthand?.name == "--json", "\(usage.name)")
    }
  }

  @Test("the version goes to the output")
  func version() throws {
    let version = session.run("--version")
    #expect(version.code == .success)
    #expect(version.out.wholeMatch(of: /synth \d+\.\d+\.\d+\n/) != nil)
    #expect(session.run("list", "--version").out == version.out)
    #expect(try session.folder.files().count == 2)
  }
}
