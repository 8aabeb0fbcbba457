import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountTestSupport
import Testing

@testable import CrossAccountRules

@Suite("A template that is passed over at once")
struct PlainReferencesTests {
  @Test("has nothing that a look at each use would find", arguments: 1...20)
  func nothingIsMissed(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var passed = 0
    for _ in 0..<500 {
      let template = PlainReferencesTests.template(&random)
      guard PlainReferences.areAll(in: template) else { continue }
      passed += 1
      var subject = RuleSubject(PlacedTemplate(Place(id: "t"), template: template), name: "t")
      subject.survey = TemplateSurvey(template, TransformNames(template))
      var findings = DanglingNameRule().findings(in: subject) + DanglingConditionRule().findings(in: subject)
      findings += MapLookupRule().findings(in: subject) + CircularDependencyRule().findings(in: subject)
      findings += LanguageExtensionsRule().findings(in: subject) + DeferredValueRule().findings(in: subject)
      findings += FunctionRule().findings(in: subject) + UnusedNameRule().findings(in: subject)
      #expect(findings == [], "\(template)")
    }
    #expect(passed > 20)
  }

  @Test("is not one whose findings are known", arguments: ["X", "AWS::Nope", "A"])
  func known(name: String) {
    var template = Template()
    template.resources["A"] = TemplateResource(type: "T", properties: ["P": .intrinsic(.ref(name))])
    #expect(!PlainReferences.areAll(in: template))
  }

  /// Few resources that refer to each other, mostly by names that exist.
  private static func template(_ random: inout SplitMix64) -> Template {
    var template = Template()
    template.parameters["P"] = Parameter("P", type: .string)
    let count = Int.random(in: 1...4, using: &random)
    for index in 0..<count {
      var resource = TemplateResource(type: "T", properties: ["V": value(2, below: index, &random)])
      if index > 0, one(in: 4, &random) { resource.attributes.dependsOn = [name(below: index, &random)] }
      if one(in: 30, &random) { resource.attributes.condition = "C" }
      if one(in: 30, &random) { resource.attributes.metadata = ["M": value(1, below: count, &random)] }
      template.resources["R\(index)"] = resource
    }
    template.outputs["O"] = Output("O", value: .raw(value(1, below: count, &random)))
    if one(in: 30, &random) { template.conditions["C"] = .intrinsic(.equals("a", "b")) }
    return template
  }

  private static func value(_ depth: Int, below count: Int, _ random: inout SplitMix64) -> Value {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 6), using: &random) {
    case 0: "text"
    case 1, 2: .intrinsic(.ref(name(below: count, &random)))
    case 3: .intrinsic(.getAtt(logicalID: name(below: count, &random), attribute: "Arn"))
    case 4: .intrinsic(.sub("a${\(name(below: count, &random))}b${!X}"))
    case 5: .intrinsic(.sub("${\(name(below: count, &random)).Arn}/*"))
    case 6: .list((0..<2).map { _ in value(depth - 1, below: count, &random) })
    case 7, 8: ["K": value(depth - 1, below: count, &random)]
    case 9: .intrinsic(.join(delimiter: ",", value(depth - 1, below: count, &random)))
    case 10: .intrinsic(.importValue(value(depth - 1, below: count, &random)))
    default:
      one(in: 8, &random)
        ? .intrinsic(.if(condition: "C", then: value(depth - 1, below: count, &random), else: "b"))
        : .intrinsic(.base64(value(depth - 1, below: count, &random)))
    }
  }

  private static func name(below count: Int, _ random: inout SplitMix64) -> String {
    if one(in: 25, &random) {
      return ["X", "", "R0 ", "P.Arn", "AWS::Nope"].randomElement(using: &random) ?? ""
    }
    if count == 0 || one(in: 4, &random) { return one(in: 2, &random) ? "P" : "AWS::Region" }
    // Now and then a later one, or itself, so that there are circles.
    return "R\(Int.random(in: 0..<count + (one(in: 10, &random) ? 1 : 0), using: &random))"
  }

  private static func one(in count: Int, _ random: inout SplitMix64) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }
}
