import CrossAccountCloudFormation
import CrossAccountRules
import Testing

@Suite("What was seen once is judged as if it were new")
struct RememberedValueTests {
  private func findings(_ resources: [TemplateResource]) -> [String] {
    var template = Template()
    for (index, resource) in resources.enumerated() { template.resources["R\(index)"] = resource }
    return SchemaFindings.of(template).map { "\($0.path) \($0.code)" }
  }

  private func bucket(_ key: String) -> TemplateResource {
    TemplateResource(type: "AWS::S3::Bucket", properties: ["Tags": [["Key": .string(key), "Value": "v"]]])
  }

  @Test("text that Swift takes for equal is another text, and may be too long")
  func normalForms() {
    let composed = String(repeating: "é", count: 128)
    let decomposed = String(repeating: "e\u{301}", count: 128)
    #expect(composed == decomposed)
    #expect(
      findings([bucket(composed), bucket(composed), bucket(decomposed)])
        == ["Resources.R2.Properties.Tags[0].Key length"])
  }

  @Test("the same wrong value is reported each time")
  func wrong() {
    let wrong = TemplateResource(type: "AWS::S3::Bucket", properties: ["Tags": [["Key": "k"]]])
    #expect(
      findings([wrong, bucket("k"), wrong, wrong])
        == [0, 2, 3].map { "Resources.R\($0).Properties.Tags[0] missing-property" })
  }

  @Test("a value that fits a property of one type is refused by another type's")
  func otherTypes() {
    let tags: Value = [["Key": "k", "Value": "v"]]
    let group = TemplateResource(
      type: "AWS::SSM::Parameter", properties: ["Type": "String", "Value": "v", "Tags": tags])
    #expect(
      findings([bucket("k"), group, bucket("k")]) == ["Resources.R1.Properties.Tags wrong-type"])
  }

  @Test("a function means in each template what the names there mean")
  func names() {
    let check = SchemaCheck()
    let value: Value = ["Bucket": .intrinsic(.getAtt(logicalID: "Source", attribute: "Arn"))]
    /// A rule beside whatever is called `Source`.
    func findings(_ add: (inout Template) -> Void) -> [String] {
      var template = Template()
      add(&template)
      template.resources["Rule"] = TemplateResource(
        type: "AWS::S3::Bucket",
        properties: [
          "ReplicationConfiguration": [
            "Role": "arn:aws:iam::111111111111:role/r",
            "Rules": [["Status": "Enabled", "Destination": value]],
          ]
        ])
      let found = check.findings(in: template)
      #expect(found == SchemaCheck.check(template))
      return found.map(\.code)
    }
    func source(_ type: String) -> (inout Template) -> Void {
      { $0.resources["Source"] = TemplateResource(type: type) }
    }
    for _ in 0..<2 {
      #expect(findings(source("AWS::S3::Bucket")) == [])
      #expect(findings(source("AWS::Athena::NamedQuery")).contains("unknown-attribute"))
      #expect(findings(source("AWS::SQS::Queue")) == [])
      #expect(findings { _ in } == [])
    }
  }

  @Test("a parameter's type counts, in whatever order templates come")
  func parameters() {
    let check = SchemaCheck()
    for type in ["String", "CommaDelimitedList", "String", "CommaDelimitedList"] as [ParameterType] {
      var template = Template()
      template.parameters["Names"] = Parameter("Names", type: type)
      template.resources["Bucket"] = TemplateResource(
        type: "AWS::S3::Bucket",
        properties: ["VersioningConfiguration": ["Status": .intrinsic(.ref("Names"))]])
      let found = check.findings(in: template)
      #expect(found == SchemaCheck.check(template))
      #expect(found.map(\.code) == (type == "String" ? [] : ["wrong-type"]))
    }
  }
}
