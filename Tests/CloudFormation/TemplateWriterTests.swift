import CrossAccountCloudFormation
import CrossAccountTestSupport
import Testing

@Suite("A writer of many templates")
struct TemplateWriterTests {
  @Test("writes each as it is written alone", arguments: 0..<40)
  func random(_ block: Int) throws {
    var writer = TemplateWriter()
    for index in 0..<20 {
      let seed = UInt64(block * 20 + index)
      var random = RandomTemplate(seed: seed)
      let template = random.template()
      // The second time much is known.
      for _ in 0..<2 { #expect(try writer.write(template) == template.write(), "seed \(seed)") }
    }
  }

  @Test("writes every section as it is written alone, behind a header")
  func sections() throws {
    var writer = TemplateWriter()
    let header = Array("# A comment.\n".utf8)
    #expect(
      try writer.write(AllSections.template, header: header) == AllSections.template.write(header: header))
  }

  @Test(
    "writes values that differ in little, or that one could take for each other",
    arguments: [
      [1, 1.0, "1", true, "true", .null, "null", [:], [], "", [""], ["a": ""]],
      [
        "text\n", "text\n\n", "text", "a\n\nb", ["text\n"], ["a": "text\n"], ["a": "text\n\n", "b": "c"], "b",
      ],
      [["é": 1], ["e\u{301}": 1], ["é"], ["e\u{301}"]],
      [
        .intrinsic(.ref("A")), .intrinsic(.condition("A")), ["Ref": "A"], .intrinsic(.base64("A")),
        .intrinsic(.base64(.intrinsic(.ref("A")))), [.intrinsic(.ref("A"))], [[.intrinsic(.ref("A"))]],
        .intrinsic(.sub("A", variables: ["A": "B\nC\n"])), [["A": [.intrinsic(.ref("A"))]]],
        ["two\nlines": ["two\nlines": ["a"]]],
      ],
    ] as [[Value]])
  func alike(_ values: [Value]) throws {
    var writer = TemplateWriter()
    for value in values + values.reversed() + (0..<20).map({ .list([.integer($0)]) }) + values {
      for name in ["A", "a b", "1", "é", "e\u{301}", "", "two\nlines", String(repeating: "long", count: 40)] {
        var template = Template()
        template.resources[name] = TemplateResource(
          type: "AWS::A::B", properties: [name: value, "Next": value])
        template.resources["Next"] = TemplateResource(type: "AWS::A::B", properties: ["Next": value])
        template.resources["None"] = TemplateResource(type: "")
        template.resources["Bare"] = TemplateResource(type: name)
        #expect(try writer.write(template) == template.write())
      }
    }
  }

  @Test("goes on after a template that cannot be written, and refuses the same ones")
  func failure() throws {
    var deep: Value = "end"
    for _ in 0..<1_000 { deep = [deep] }
    var refused = Template()
    refused.resources["A"] = TemplateResource(type: "AWS::A::B", properties: ["Deep": deep])
    var fine = Template()
    fine.resources["A"] = TemplateResource(type: "AWS::A::B", properties: ["Deep": ["a"]])
    var writer = TemplateWriter()
    for _ in 0..<2 {
      #expect(throws: (any Error).self) { try writer.write(refused) }
      #expect(try writer.write(fine) == fine.write())
    }
  }

  @Test("nests as deep as a template written alone", arguments: 0..<8)
  func depth(_ spare: Int) throws {
    /// The deepest list that can be written alone.
    func canWrite(_ levels: Int) -> (alone: Bool, among: Bool) {
      var value: Value = "end"
      for _ in 0..<levels { value = [value] }
      var template = Template()
      template.resources["A"] = TemplateResource(type: "AWS::A::B", properties: ["Deep": value])
      var writer = TemplateWriter()
      return ((try? template.write()) != nil, (try? writer.write(template)) != nil)
    }
    let deepest = try #require((1..<1_000).last { canWrite($0).alone })
    let (alone, among) = canWrite(deepest - 4 + spare)
    #expect(alone == among)
  }
}
