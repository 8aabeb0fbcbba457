import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountTestSupport
import Testing

@Suite("A template with every section")
struct AllSectionsTests {
  @Test("is written in a fixed, human order")
  func writing() throws {
    let text = String(decoding: try AllSections.template.write(), as: UTF8.self)
    let difference = try Snapshot.difference(of: text, to: "AllSections.yaml")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("is read back as it was")
  func reading() throws {
    let template = AllSections.template
    let (read, diagnostics) = Template.read(try template.write(), file: "t.yaml")
    #expect(read == template)
    #expect(diagnostics.map(\.message) == ["parameter Count: 'Note' does not exist"])
    #expect(diagnostics.map(\.code) == ["parameter-field"])
  }

  @Test("is read from JSON as from YAML")
  func json() throws {
    let template = AllSections.template
    let json = Value(try template.node).json(pretty: true)
    #expect(Template.read(Array(json.utf8), file: "t.json").template == template)
  }
}
