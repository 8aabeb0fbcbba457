import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

@Suite("Limits")
struct LimitCheckTests {
  @Test("of a template's sections are kept")
  func sections() {
    var template = Template()
    for index in 0...500 { template.resources["R\(index)"] = TemplateResource(type: "X") }
    for index in 0...200 {
      template.parameters["P\(index)"] = Parameter("P\(index)")
      template.outputs["O\(index)"] = Output("O\(index)", value: "a")
      template.mappings["M\(index)"] = ["k": ["a": 1]]
    }
    template.description = String(repeating: "é", count: 513)
    #expect(
      CheckCase.texts(template) == [
        "Stack.swift:7:3: error: stack home: resources 501 of 500, 1 too many; split the stack [limit-resources]",
        "Stack.swift:7:3: error: stack home: parameters 201 of 200, 1 too many; split the stack [limit-parameters]",
        "Stack.swift:7:3: error: stack home: outputs 201 of 200, 1 too many; split the stack [limit-outputs]",
        "Stack.swift:7:3: error: stack home: mappings 201 of 200, 1 too many; split the stack [limit-mappings]",
        "Stack.swift:7:3: error: stack home: description 1026 of 1024 bytes, 2 too many [limit-description]",
      ])
    #expect(
      template.budgets.map(\.description) == [
        "resources 501 of 500", "parameters 201 of 200", "outputs 201 of 200", "mappings 201 of 200",
      ])
  }

  @Test("of a parameter's value and of a mapping's attributes are kept")
  func values() throws {
    var template = try Texts.template("Parameters:\n  P: {Type: String}\nResources: {A: {Type: X}}")
    template.parameters["P"]?.defaultValue = .string(String(repeating: "x", count: 4_097))
    template.mappings["M"] = ["k": .object(ValueObject((0...200).map { ("a\($0)", 1) }))]
    #expect(
      CheckCase.texts(template) == [
        "t.yaml:2:3: error: parameter P: default 4097 of 4096 bytes, 1 too many [limit-parameter-value]",
        "Stack.swift:7:3: error: mapping M at 'k': attributes 201 of 200, 1 too many; split the mapping "
          + "[limit-mapping-attributes]",
      ])
  }

  @Test("ask for at least one resource")
  func noResources() throws {
    try CheckCase(
      "Description: empty",
      "Stack.swift:7:3: error: stack home has no resources; a template needs at least one [no-resources]"
    ).check()
  }

  @Test(
    "of a template's size",
    arguments: [
      (51_200, [String]()),
      (
        51_201,
        [
          "note: stack home: template body without S3 51201 of 51200 bytes, 1 too many; deploy it through an S3 bucket "
            + "[template-needs-s3]"
        ]
      ),
      (
        1_000_001,
        [
          "error: stack home: template body 1000001 of 1000000 bytes, 1 too many; split the stack, or move text into "
            + "files in S3 [template-size]"
        ]
      ),
    ])
  func size(_ bytes: Int, _ findings: [String]) {
    let diagnostics = Template.bodyFindings(bytes: bytes, name: "stack home")
    let shown = DeclaredPlaces(Template(), location: nil).diagnostics(diagnostics)
    #expect(shown.map { $0.text(relativeTo: "/") } == findings)
  }

  @Test("are reported as parts of a whole")
  func fractions() {
    #expect(Budget("a", used: 1, limit: 4).fraction == 0.25)
    #expect(Budget("a", used: 0, limit: 0).fraction == 0)
    #expect(Budget("a", used: 1, limit: 0).fraction == .infinity)
    #expect(Budget("a", used: 4, limit: 4).finding("limit", subject: "s", at: "Resources") == nil)
    #expect(
      Budget("trust policy of R", used: 3, limit: 2, unit: "characters").description
        == "trust policy of R 3 of 2 characters")
  }
}
