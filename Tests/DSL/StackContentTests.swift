import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A stack's body")
struct StackContentTests {
  private struct Pair: Component {
    let name: String
    let caller: IAM.Role
    let target: IAM.Role

    init(_ name: String) {
      self.name = name
      caller = IAM.Role("\(name)Caller", trusting: .lambda)
      target = IAM.Role("\(name)Target")
    }

    var body: StackContent {
      caller
      target
      Parameter("\(name)Stage")
    }

    var grants: [Grant] { caller.assumes(target) }
  }

  private struct Outer: Component {
    let first = Pair("First")
    let second = Pair("Second")

    var body: StackContent {
      first
      second
      Output("Done", value: "yes")
    }

    var grants: [Grant] {
      first.caller.assumes(second.target)
      for target in [second.target, first.target] { second.caller.assumes(target) }
    }
  }

  private let account = Account("111111111111", name: "home", region: .usEast1)

  private func bucket(_ logicalID: String) -> Resource { Resource("AWS::S3::Bucket", logicalID) }

  private func logicalIDs(@StackContentBuilder _ content: () -> StackContent) -> [String] {
    Stack("s", in: account, content).content.resources.map(\.logicalID)
  }

  @Test("keeps resources in the order they are placed in")
  func order() {
    let ids = logicalIDs {
      bucket("Z")
      bucket("A")
      bucket("M")
    }
    #expect(ids == ["Z", "A", "M"])
  }

  @Test("takes resources by if, if let, else, switch, for and as an array", arguments: [true, false])
  func control(flag: Bool) {
    let optional: Resource? = flag ? bucket("Optional") : nil
    let ids = logicalIDs {
      if flag { bucket("If") }
      if flag { bucket("Then") } else { bucket("Else") }
      switch flag {
      case true: bucket("Yes")
      case false: bucket("No")
      }
      if let optional { optional }
      for letter in ["A", "B"] {
        bucket("For\(letter)1")
        bucket("For\(letter)2")
      }
      [bucket("Array1"), bucket("Array2")]
    }
    let loop = ["ForA1", "ForA2", "ForB1", "ForB2", "Array1", "Array2"]
    #expect(ids == (flag ? ["If", "Then", "Yes", "Optional"] : ["Else", "No"]) + loop)
  }

  @Test("may be empty")
  func empty() {
    #expect(logicalIDs {} == [])
  }

  @Test("takes in components, those inside of components, and what they bring")
  func components() {
    let content = Stack("s", in: account) {
      bucket("Before")
      Outer()
      bucket("After")
    }.content
    #expect(
      content.resources.map(\.logicalID)
        == ["Before", "FirstCaller", "FirstTarget", "SecondCaller", "SecondTarget", "After"])
    #expect(content.parameters.map(\.name) == ["FirstStage", "SecondStage"])
    #expect(content.outputs.map(\.name) == ["Done"])
    #expect(
      content.grants.map { "\($0.caller.logicalID) \($0.target.logicalID)" } == [
        "FirstCaller FirstTarget", "SecondCaller SecondTarget", "FirstCaller SecondTarget",
        "SecondCaller SecondTarget", "SecondCaller FirstTarget",
      ])
  }

  @Test("gathers the template's other sections in order, transforms once")
  func sections() {
    let content = Stack("s", in: account) {
      TemplateTransform("AWS::LanguageExtensions")
      TemplateCondition("B", .intrinsic(.equals("a", "b")))
      TemplateCondition("A", .intrinsic(.equals("a", "b")))
      TemplateMapping("Sizes", ["small": ["memory": 128]])
      TemplateRule("Rule", Rule.Assertion(.intrinsic(.equals("a", "a"))))
      TemplateMetadata("Team", "infrastructure")
      TemplateHooks(["Hook": ["Type": "AWS::CodeDeploy::BlueGreen"]])
      ForEach("Loop", in: .resources, arguments: ["Name", ["a"], [:]])
      TemplateTransform("AWS::LanguageExtensions")
      TemplateTransform("Macro", parameters: ["Stage": "test"])
    }.content
    #expect(
      content.transforms == ["AWS::LanguageExtensions", ["Name": "Macro", "Parameters": ["Stage": "test"]]])
    #expect(content.conditions.map(\.name) == ["B", "A"])
    #expect(content.mappings.map(\.name) == ["Sizes"])
    #expect(content.rules.map(\.name) == ["Rule"])
    #expect(content.metadata.map(\.name) == ["Team"])
    #expect(content.hooks.count == 1)
    #expect(content.loops.map(\.name) == ["Loop"])
  }
}
