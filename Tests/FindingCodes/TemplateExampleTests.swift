import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountRules
import Testing

@Suite("Examples in YAML")
struct TemplateExampleTests {
  private static let templates = FindingCode.all.filter { $0.example.language == .template }

  @Test("are templates that report their code, with one of its severities", arguments: templates)
  func reported(_ code: FindingCode) throws {
    let findings = try Self.findings(code.example.text)
    let severities = Set(findings.filter { $0.code == code.code }.map(\.severity))
    #expect(!severities.isEmpty, "\(findings.map { $0.text(relativeTo: nil) })")
    #expect(severities.isSubset(of: code.severities))
  }

  /// Everything that is found in a template that is named on the command line, of account 111111111111.
  private static func findings(_ text: String) throws -> [Diagnostic] {
    let source = TemplateSource(path: "example.yaml", bytes: Array(text.utf8), isNamed: true)
    let accounts = try AccountAssignments(["example=111111111111/us-east-1"])
    let assembly = AssemblyReader(from: ".", accounts: accounts).read("example", [source])
    return assembly.unreadable + assembly.notes + Validator().check(assembly)
  }
}
