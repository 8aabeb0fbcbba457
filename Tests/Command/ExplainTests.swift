import CrossAccountDiagnostics
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

@testable import CrossAccountCommand

@Suite("synth explain")
struct ExplainTests {
  @Test("shows what a code means, how to fix the finding, an example and AWS's page")
  func page() throws {
    let result = try Session().run("explain", "dangling-depends-on")
    #expect(result.code == .success)
    #expect(result.error == "")
    #expect(
      result.out == """
        dangling-depends-on: error

        DependsOn names no resource of the template.

        Fix: Correct the logical ID, or remove it.

        Example (a template):

          Resources:
            Queue:
              Type: AWS::SQS::Queue
              DependsOn: Topic

        See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html

        """)
  }

  @Test("paints the code and its severities on a terminal")
  func color() throws {
    let out = try Session().run("explain", "logical-id", "--color=always").out
    #expect(
      out.hasPrefix("\u{1B}[1mlogical-id\u{1B}[0m: \u{1B}[31merror\u{1B}[0m or \u{1B}[33mwarning\u{1B}[0m\n"))
  }

  @Test("fits on 80 columns, but for addresses", arguments: FindingCode.all)
  func width(_ code: FindingCode) throws {
    let lines = try Session().run("explain", code.code).out.split(separator: "\n")
    #expect(lines.first?.hasPrefix("\(code.code): \(code.severity)") == true)
    for line in lines where !line.hasPrefix("See https://") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("without a code lists all of them by areas, in 80 columns")
  func list() throws {
    let lines = try Session().run("explain").out.split(separator: "\n").map(String.init)
    let codes = lines.compactMap { $0.wholeMatch(of: #/  ([a-z0-9-]+): (error|warning|note)( or \w+)?/#)?.1 }
    #expect(codes.map(String.init) == FindingArea.all.flatMap(\.codes).map(\.code))
    for area in FindingArea.all { #expect(lines.contains(area.title)) }
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test(
    "refuses a code that does not exist, with the one that was meant",
    arguments: ["text", "json", "markdown"])
  func unknown(format: String) throws {
    let result = try Session().run("explain", "role-nmae", "--format", format)
    #expect(result.code == .failure)
    #expect(result.out == "")
    #expect(
      result.error == """
        error: no code is named 'role-nmae'; did you mean 'role-name'? ('swift run synth explain' lists them)
        Try 'swift run synth explain --help'.

        """)
  }

  @Test("gives the same as JSON, of one code or of all")
  func json() throws {
    func codes(_ arguments: String...) throws -> [Node] {
      let out = try Session().run(arguments: ["explain", "--format", "json"] + arguments).out
      let node = try YAMLReader.read(Array(out.utf8))
      #expect(node["version"]?.integer == 1)
      return node["codes"]?.items ?? []
    }
    let one = try #require(try codes("trusted-role-replaced").first)
    let code = try #require(FindingCode.named("trusted-role-replaced"))
    #expect(one["code"]?.string == code.code)
    #expect(one["area"]?.string == "Roles")
    #expect(one["severities"]?.items?.compactMap(\.string) == ["warning"])
    #expect(one["summary"]?.string == code.summary)
    #expect(one["fix"]?.string == code.fix)
    #expect(one["example"]?["language"]?.string == "shell")
    #expect(one["example"]?["text"]?.string == code.example.text)
    #expect(one["page"]?.string == code.page)
    #expect(try codes().compactMap { $0["code"]?.string } == FindingCode.all.map(\.code))
  }

  @Test("as Markdown is docs/rules.md")
  func document() throws {
    let written = try String(contentsOfFile: "\(PackageRoot.path)/docs/rules.md", encoding: .utf8)
    let difference = TextDifference.between(written, try Session().run("explain", "--format", "markdown").out)
    #expect(
      difference == nil, "swift run synth explain --format markdown > docs/rules.md\n\(difference ?? "")")
  }

  @Test("as Markdown of one code is its section, what is quoted as code")
  func section() throws {
    let result = try Session().run("explain", "role-name", "--format", "markdown").out
    #expect(result.hasPrefix("### role-name\n\n**Error**: The name of a role "))
    #expect(
      result.contains("\n**Fix**: Use letters, digits and `_+=,.@-`.\n\n```swift\nstruct RoleWithSpace"))
  }

  @Test("as Markdown has links that lead somewhere, and headings that differ")
  func links() throws {
    let text = try Session().run("explain", "--format", "markdown").out
    let anchors = text.matches(of: /\n##+ ([^\n]+)/).map { ExplanationMarkdown.anchor(String($0.1)) }
    #expect(Set(anchors).count == anchors.count)
    let links = text.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    #expect(Set(links) == Set(anchors))
  }
}
