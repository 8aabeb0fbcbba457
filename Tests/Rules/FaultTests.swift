import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountRules
import CrossAccountTestSupport
import Testing

@Suite("One fault in a template")
struct FaultTests {
  @Test(
    "is reported by its code, and what is right by none",
    arguments: ["Functions", "Sections", "Policies", "Resources"])
  func faults(_ file: String) throws {
    let rows = try FaultCase.all(file)
    #expect(rows.count > 30)
    for row in rows {
      let assembly = Assembly.of("faults", ["t.yaml": row.template])
      let findings = assembly.unreadable + Validator().check(assembly)
      var codes = Set(findings.filter { $0.severity != .note }.map(\.code))
      // Most rows about parameters use none.
      if row.template.hasPrefix("Parameters: {P:"), !row.codes.contains("unused-parameter") {
        codes.remove("unused-parameter")
      }
      #expect(codes == row.codes, "\(row.testDescription)")
    }
  }
}
