import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("The words of the command line")
struct ArgumentsTests {
  @Test(
    "options are read in any order and form",
    arguments: [
      ([], "- auto"), (["list"], "list auto"), (["synth"], "synth auto"),
      (["--check"], "- --check auto"), (["--output", "x"], "- --output=x auto"),
      (["-o", "x"], "- --output=x auto"), (["--output=x=y"], "- --output=x=y auto"),
      (["-o=x"], "- --output=x auto"), (["--output=-x"], "- --output=-x auto"),
      (["--output", "a", "-o", "b"], "- --output=b auto"),
      (["--app", "A", "--app=B"], "- --app=A,B auto"), (["--quiet"], "- --quiet auto"),
      (["-q", "--json"], "- --format=json --quiet auto"), (["--no-validate"], "- --no-validate auto"),
      (["--format", "json"], "- --format=json auto"), (["--json", "--format=text"], "- --format=text auto"),
      (["--color", "never"], "- never"), (["--color=always", "list"], "list always"),
      (["--color=always", "--color=never"], "- never"),
      (["--json", "list", "--app", "A"], "list --app=A --format=json auto"),
      (["--app", "list"], "- --app=list auto"), (["--"], "- auto"),
      (["--json", "--", "list"], "list --format=json auto"),
      (["-o", "-"], "- --output=- auto"), (["validate", "a", "--", "--b"], "validate a --b auto"),
    ])
  func good(commandLine: [String], meaning: String) throws {
    let arguments = try ArgumentsParser.parse(commandLine)
    try arguments.validate()
    #expect(describe(arguments) == meaning)
  }

  @Test(
    "what makes no sense is refused with what was probably meant",
    arguments: [
      (["--chekc"], "unknown option '--chekc'; did you mean '--check'?"),
      (["--out=x"], "unknown option '--out'"), (["-x"], "unknown option '-x'"),
      (["--jsno=1"], "unknown option '--jsno'; did you mean '--json'?"),
      (["lst"], "unknown command 'lst'; did you mean 'list'?"),
      (["dif"], "unknown command 'dif'; did you mean 'diff'?"),
      (["-"], "unknown command '-'"), (["--", "--check"], "unknown command '--check'"),
      (["list", "more"], "unexpected 'more' after 'list'"), (["validate"], "'validate' takes PATH…"),
      (["--check", "list"], "'list' does not take --check; 'synth' and 'deploy' do"),
      (["--base=main"], "'synth' does not take --base; 'diff' and 'graph' do"),
      (["graph", "-q"], "'graph' does not take -q; 'synth', 'list' and 'access' do"),
      (["diff", "--can", "a", "b", "c"], "'diff' does not take --can; 'access' does"),
      (["--output"], "--output takes a folder"), (["--output="], "--output takes a folder"),
      (["-o", ""], "-o takes a folder"),
      (["--output", "--check"], "--output takes a folder, but '--check' follows"),
      (["access", "--can", "a", "b"], "--can takes the ARN of a resource"),
      (["--app"], "--app takes the name of an app"), (["--app="], "--app takes the name of an app"),
      (["--color"], "--color takes auto, always or never"),
      (["--color", "red"], "--color takes auto, always or never, not 'red'"),
      (["list", "--format", "svg"], "--format takes text or json, not 'svg'"),
      (["graph", "--format", "text"], "--format takes mermaid, dot, svg, html or json, not 'text'"),
      (["--check=yes"], "--check takes no value"), (["-q=1"], "-q takes no value"),
      (["--json=yes"], "--json takes no value"), (["--help="], "--help takes no value"),
    ])
  func bad(commandLine: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try ArgumentsParser.parse(commandLine).validate() }
    #expect(error?.message == message)
  }

  @Test(
    "a command line that makes no sense ends with 2, and says how to get help",
    arguments: [
      (["--chekc"], "unknown option '--chekc'; did you mean '--check'?", "swift run synth --help"),
      (["list", "more"], "unexpected 'more' after 'list'", "swift run synth list --help"),
    ])
  func exit(commandLine: [String], message: String, help: String) throws {
    let session = try Session()
    let result = session.run(arguments: commandLine)
    #expect(result.code == .failure)
    #expect(result.out == "")
    #expect(result.error == "error: \(message)\nTry '\(help)'.\n")
    #expect(try session.folder.files().count == 2)
  }

  @Test(
    "an option that the operands leave without a meaning is refused",
    arguments: [
      ["diff", "a", "b", "--app", "Demo"], ["diff", "a", "b", "--base", "main"],
      ["diff", "a", "b", "--no-validate"],
      ["graph", "a", "--app", "Demo"], ["graph", "a", "--no-validate"], ["access", "a", "--app", "Demo"],
      ["access", "--account", "home=111111111111"], ["access", "--context", "a=b"],
    ])
  func withoutMeaning(commandLine: [String]) throws {
    let result = try Session().run(arguments: commandLine)
    #expect(result.code == .failure && result.out == "")
    #expect(result.error.contains(" applies to "), "\(result.error)")
  }

  @Test("an option means the same number of values in every command, wherever it stands")
  func consistency() {
    let options = Subcommands.usages.flatMap(\.options)
    for (name, same) in Dictionary(grouping: options, by: \.name) {
      #expect(Set(same.map { $0.placeholders.map(\.text).joined(separator: " ") }).count == 1, "\(name)")
      #expect(Set(same.map(\.short)).count == 1, "\(name)")
      #expect(Set(same.map(\.shorthand?.name)).count == 1, "\(name)")
    }
    for usage in Subcommands.usages {
      let written = (usage.options + SharedOptions.general).flatMap {
        [$0.name, $0.short, $0.shorthand?.name].compactMap(\.self)
      }
      #expect(Set(written).count == written.count, "\(usage.name)")
    }
  }

  /// The command (- for none), its operands, the options in the order of a fixed list, and the color.
  private func describe(_ arguments: Arguments) -> String {
    var words = [arguments.named?.usage.name ?? "-"] + arguments.operands
    let check = Option.flag("--check", "")
    if arguments[check] { words.append(check.spec.name) }
    let apps = arguments[SharedOptions.app]
    if !apps.isEmpty { words.append("--app=\(apps.joined(separator: ","))") }
    if let output = arguments[SharedOptions.output] { words.append("--output=\(output)") }
    if arguments[SharedOptions.noValidate] { words.append("--no-validate") }
    if arguments.written(SharedOptions.format) != nil {
      words.append("--format=\(arguments[SharedOptions.format])")
    }
    if arguments[SharedOptions.quiet] { words.append("--quiet") }
    return (words + [arguments[SharedOptions.color].rawValue]).joined(separator: " ")
  }
}
