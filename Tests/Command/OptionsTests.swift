import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("The command line's words")
struct OptionsTests {
  @Test(
    "options are read in any order and form",
    arguments: [
      ([], "synth auto"), (["list"], "list auto"), (["synth"], "synth auto"),
      (["--check"], "synth check auto"), (["--output", "x"], "synth output=x auto"),
      (["-o", "x"], "synth output=x auto"), (["--output=x=y"], "synth output=x=y auto"),
      (["-o=x"], "synth output=x auto"), (["--output=-x"], "synth output=-x auto"),
      (["--app", "A", "--app=B"], "synth app=A app=B auto"), (["--quiet"], "synth quiet auto"),
      (["-q", "--json"], "synth quiet json auto"), (["--no-validate"], "synth no-validate auto"),
      (["--color", "never"], "synth never"),
      (["--color=always", "list"], "list always"), (["--help"], "synth help auto"),
      (["-h", "--version"], "synth help version auto"),
      (["--json", "list", "--app", "A"], "list app=A json auto"),
      (["--"], "synth auto"), (["--json", "--", "list"], "list json auto"),
      (["-o", "-"], "synth output=- auto"),
      (["--color=always", "--color=never"], "synth never"),
    ])
  func good(arguments: [String], meant: String) throws {
    #expect(describe(try OptionsParser.parse(arguments)) == meant)
  }

  @Test(
    "what cannot be meant is refused with what was probably meant",
    arguments: [
      (["--chekc"], "unknown option '--chekc'; did you mean '--check'?"),
      (["--out=x"], "unknown option '--out'"), (["-x"], "unknown option '-x'"),
      (["--jsno=1"], "unknown option '--jsno'; did you mean '--json'?"),
      (["lst"], "unknown command 'lst'; did you mean 'list'?"),
      (["dif"], "unknown command 'dif'; did you mean 'diff'?"),
      (["-"], "unknown command '-'"), (["--", "--check"], "unknown command '--check'"),
      (["list", "more"], "'more' is one word too many after 'list'"),
      (["--check", "list"], "--check goes with 'synth', 'deploy', not 'list'"),
      (["validate", ""], "argument 1 of 'validate' is empty; the current folder is '.'"),
      (["validate", ".", ""], "argument 2 of 'validate' is empty; the current folder is '.'"),
      (["access", ""], "argument 1 of 'access' is empty; the current folder is '.'"),
      (["diff", "", "HEAD"], "argument 1 of 'diff' is empty; the current folder is '.'"),
      (["diff", "HEAD", ""], "argument 2 of 'diff' is empty; the current folder is '.'"),
      (["graph", "", "--format", "svg"], "argument 1 of 'graph' is empty; the current folder is '.'"),
      (["--app", ""], "--app takes an app's name"), ([""], "unknown command ''"),
      (["--output"], "--output takes a folder"), (["--output="], "--output takes a folder"),
      (["-o", ""], "-o takes a folder"),
      (["--output", "--check"], "--output takes a folder, but '--check' follows"),
      (["--app"], "--app takes an app's name"), (["--app="], "--app takes an app's name"),
      (["--color"], "--color takes auto, always or never"),
      (["--color", "red"], "--color takes auto, always or never, not 'red'"),
      (["--check=yes"], "--check takes no value"), (["-q=1"], "-q takes no value"),
      (["--help="], "--help takes no value"),
    ])
  func bad(arguments: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try OptionsParser.parse(arguments) }
    #expect(error?.message == message)
  }

  @Test("a command line that cannot be meant ends with 2 and says how to get help")
  func exit() throws {
    let session = try Session()
    let result = session.run("--chekc")
    #expect(result.code == .failure)
    #expect(result.out == "")
    #expect(
      result.error
        == "error: unknown option '--chekc'; did you mean '--check'?\nTry 'swift run synth --help'.\n")
    #expect(try session.folder.files().count == 2)
  }

  @Test("help and version go to the output, do nothing else, and name every option")
  func help() throws {
    let session = try Session()
    let help = session.run("--help", "--check")
    for command in Subcommand.allCases { #expect(help.out.contains("  \(command.rawValue)")) }
    #expect(help.code == .success)
    #expect(help.error == "")
    for word in [
      "list", "--check", "--output", "-o", "--app", "--json", "--quiet", "-q", "--color", "--help",
      "--version",
    ] {
      #expect(help.out.contains(word))
    }
    #expect(help.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(session.run("-h").out == help.out)
    for command in Subcommand.allCases {
      let own = session.run(command.rawValue, "--help")
      #expect(own.code == .success)
      #expect(own.out.hasPrefix("synth \(command.rawValue): "))
      #expect(own.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
      for option in command.options { #expect(own.out.contains(option.rawValue)) }
    }
    let version = session.run("--version")
    #expect(version.code == .success)
    #expect(version.out.wholeMatch(of: /synth \d+\.\d+\.\d+\n/) != nil)
    #expect(try session.folder.files().count == 2)
  }

  private func describe(_ options: Options) -> String {
    var words = [options.subcommand.rawValue]
    if let output = options.value(.output) { words.append("output=\(output)") }
    words += options.apps.map { "app=\($0)" }
    let flags = [
      ("check", options.check), ("no-validate", options.has(.noValidate)), ("quiet", options.quiet),
      ("json", options.json),
      ("help", options.has(.help)),
      ("version", options.has(.version)),
    ]
    words += flags.filter(\.1).map(\.0)
    return (words + [options.color.rawValue]).joined(separator: " ")
  }
}
