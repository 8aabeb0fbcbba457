import CrossAccountAccess
import CrossAccountAssembly
import CrossAccountCloudFormation
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
    let assembly = try AssemblyReader(from: ".").read("example", [source])
    var findings = assembly.diagnostics
    var validator = Validator()
    for document in assembly.templates.compactMap(\.document) { findings += validator.check(document) }
    findings += validator.findingsAcrossTemplates
    let placed = assembly.templates.map { template in
      var placed = template
      placed.place.account = "111111111111"
      return placed
    }
    let review = AccessReview(placed)
    for finding in placed.indices.flatMap(review.findings) {
      findings.append(Diagnostic(finding.severity, code: finding.code, finding.message, at: nil))
    }
    return findings
  }
}
