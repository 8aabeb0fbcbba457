import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

@Suite("Templates with functions, on which cfn-lint and we agree")
struct TemplateCaseTests {
  /// A row of `Cases/Templates.json`.
  struct Row {
    var says: String
    var codes: Set<String>
    var rules: Set<String>
    var template: Template
    var text: String
  }

  @Test("are found to have what is said of them")
  func agreement() throws {
    let rows = try rows()
    #expect(rows.count >= 30)
    let theirs = try SchemaLinter.lint(Dictionary(uniqueKeysWithValues: rows.map { ($0.says, $0.text) }))
    for row in rows {
      let ours = Set(SchemaFindings.of(row.template).filter { $0.severity != .note }.map(\.code))
      #expect(ours == row.codes, "ours on \(row.says)")
      #expect(Set(theirs[row.says, default: []].map(\.rule)) == row.rules, "cfn-lint's on \(row.says)")
    }
  }

  private func rows() throws -> [Row] {
    let text = try String(
      contentsOfFile: "\(PackageRoot.path)/Tests/Rules/Cases/Templates.json", encoding: .utf8)
    var diagnostics = DiagnosticList()
    return try (JSONReader.read(Array(text.utf8)).items ?? []).map { node in
      let body = try #require(node["template"])
      return Row(
        says: node["says"]?.string ?? "", codes: Set(node["codes"]?.items?.compactMap(\.string) ?? []),
        rules: Set(node["rules"]?.items?.compactMap(\.string) ?? []),
        template: Template(body, file: "case", diagnostics: &diagnostics),
        text: String(decoding: try YAMLWriter.write(body), as: UTF8.self))
    }
  }
}
