import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

@Suite("Reading a template")
struct ReadingTests {
  /// A wrong line with the finding it gives.
  struct Fault: CustomTestStringConvertible {
    var yaml: String
    var finding: String

    init(_ yaml: String, _ finding: String) {
      self.yaml = yaml
      self.finding = finding
    }

    var testDescription: String { finding }
  }

  @Test(
    "reports what has not the shape of a template, with its place",
    arguments: [
      Fault("- a", "t.yaml:1:1: error: the template must be a mapping [template-shape]"),
      Fault(
        "Resource: {}",
        "t.yaml:1:1: error: 'Resource' is not a section of a template; did you mean 'Resources'? [template-section]"
      ),
      Fault("Description: [a]", "t.yaml:1:14: error: Description must be a string [template-shape]"),
      Fault(
        "Description: !Sub x",
        "t.yaml:1:14: error: Description must be a string, without a function such as !Sub [template-shape]"
      ),
      Fault("Parameters:", "t.yaml:1:12: error: Parameters must be a mapping [template-shape]"),
      Fault("Parameters:\n  P: {}", "t.yaml:2:3: error: parameter P has no Type [parameter-type]"),
      Fault(
        "Parameters:\n  P:\n    Type: String\n    Defualt: a",
        "t.yaml:4:5: error: parameter P: 'Defualt' does not exist; did you mean 'Default'? [parameter-field]"),
      Fault(
        "Resources:\n  A:\n    Properties: {}", "t.yaml:2:3: error: resource A has no Type [resource-type]"),
      Fault(
        "Resources:\n  A: {Type: X, DependOn: B}",
        "t.yaml:2:16: error: resource A: 'DependOn' does not exist; did you mean 'DependsOn'? [resource-attribute]"
      ),
      Fault(
        "Resources:\n  A: {Type: X, DependsOn: !Ref B}",
        "t.yaml:2:27: error: resource A: DependsOn must be a string, without a function such as !Ref "
          + "[template-shape]"),
      Fault(
        "Resources:\n  A: {Type: X, Condition: {Fn::If: a}}",
        "t.yaml:2:27: error: resource A: Condition must be a string [template-shape]"),
      Fault("Outputs:\n  O: {Description: a}", "t.yaml:2:3: error: output O has no Value [output-value]"),
      Fault(
        "Outputs:\n  O: {Value: a, Exports: b}",
        "t.yaml:2:17: error: output O: 'Exports' does not exist; did you mean 'Export'? [output-field]"),
      Fault(
        "Outputs:\n  O: {Value: a, Export: {}}",
        "t.yaml:2:25: error: output O: Export has no Name [output-export]"),
      Fault(
        "Rules:\n  R: {Assertions: [{AssertDescription: a}]}",
        "t.yaml:2:20: error: rule R: an assertion has no Assert [rule-assertion]"),
      Fault(
        "Rules:\n  R: {Assertions: a}",
        "t.yaml:2:19: error: rule R: Assertions must be a list [template-shape]"),
      Fault(
        "Resources:\n  Fn::ForEach::L: [a]",
        "t.yaml:2:3: error: Fn::ForEach::L takes a list of three: identifier, collection, fragment [for-each]"
      ),
      Fault("a: 1\na: 2", "t.yaml:2:1: error: duplicate key 'a' [yaml-duplicate-key]"),
      Fault("", "t.yaml:1:1: error: the document is empty [yaml-empty-document]"),
    ])
  func faults(_ fault: Fault) {
    let (_, diagnostics) = Template.read(Array(fault.yaml.utf8), file: "t.yaml")
    #expect(diagnostics.map { $0.text(relativeTo: "/") } == [fault.finding])
  }

  @Test(
    "keeps what only macros understand",
    arguments: [
      "Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Timeout: 3\n",
      "Transform: M\nResources:\n  A:\n    Kind: anything\n",
      "Transform:\n  Name: AWS::Include\n  Parameters:\n    Location: s3://b/k\n",
      "Fn::Transform:\n  Name: M\n",
      "Parameters:\n  Fn::Transform:\n    Name: M\n",
      "Resources:\n  A:\n    Type: X\n  Fn::Transform:\n    Name: M\n",
      "Resources:\n  A:\n    Fn::Transform:\n      Name: M\n",
      "Resources:\n  A:\n    Type: X\n    Properties:\n      Fn::Transform:\n        Name: M\n",
      "Mappings:\n  Fn::Transform:\n    Name: M\n",
      "Mappings:\n  A:\n    Fn::Transform:\n      Name: M\n",
    ])
  func macros(_ yaml: String) throws {
    let written = try Texts.template(yaml).write()
    // A function that is a whole value comes out in its short form.
    let expected = yaml.replacing(
      "  A:\n    Fn::Transform:\n      Name: M\n", with: "  A: !Transform\n    Name: M\n")
    let text = String(decoding: written, as: UTF8.self)
    #expect(text == yaml || yaml.hasPrefix("Mappings") && text == expected)
  }

  @Test("takes a section in a function's short form for its long form")
  func shortForms() throws {
    let short = try Texts.template(
      "Resources: !Transform {Name: M}\nMetadata: !Transform {Name: M}\nMappings: !Transform {Name: M}")
    let long = try Texts.template(
      "Resources: {Fn::Transform: {Name: M}}\nMetadata: {Fn::Transform: {Name: M}}\nMappings: {Fn::Transform: {Name: M}}"
    )
    #expect(short == long)
    #expect(short.sectionTransforms == [SectionTransform(.resources, argument: ["Name": "M"])])
  }

  @Test("takes properties that are one function for its long form")
  func properties() throws {
    let template = try Texts.template("Resources: {A: {Type: X, Properties: !If [C, {B: 1}, {B: 2}]}}")
    #expect(template.resources["A"]?.properties == ["Fn::If": ["C", ["B": 1], ["B": 2]]])
  }

  @Test("keeps keys that look like numbers, and names that differ in their bytes only")
  func keys() throws {
    let template = try Texts.template(
      "Mappings: {M: {012345678901: {1.5: a, on: b}}}\nMetadata: {\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(template.mappings["M"]?.json(pretty: false) == #"{"012345678901":{"1.5":"a","on":"b"}}"#)
    #expect(template.metadata.count == 2)
  }

  @Test("takes limits of parameters that are given as strings, and keeps fractions")
  func parameterLimits() throws {
    let template = try Texts.template(
      "Parameters: {P: {Type: Number, MinValue: 0.5, MaxValue: '9', NoEcho: 'true', AllowedValues: []}}")
    let parameter = try #require(template.parameters["P"])
    #expect(parameter.otherFields == ["MinValue": 0.5, "AllowedValues": []])
    #expect(parameter.maxValue == 9)
    #expect(parameter.noEcho)
  }

  @Test("reads Condition as a function in conditions only")
  func conditions() throws {
    let template = try Texts.template(
      """
      Conditions: {A: {Condition: B}, C: {Fn::Not: [{Condition: B}]}}
      Resources: {R: {Type: X, Properties: {P: {Condition: B}}}}
      """)
    #expect(template.conditions["A"] == .intrinsic(.condition("B")))
    #expect(template.conditions["C"] == .intrinsic(.not(.intrinsic(.condition("B")))))
    #expect(template.resources["R"]?.properties["P"] == ["Condition": "B"])
  }
}
