import CloudFormation
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

  @Test("the same wrong value is told of each time")
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
}
