import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A template")
struct TemplateSectionTests {
  @Test("has every section that a stack's body gives it")
  func sections() throws {
    let stage = Parameter(
      "Stage", default: "test", description: "Where to.", allowedValues: ["test", "live"])
    let topic = Resource("AWS::SNS::Topic", "Topic", properties: ["TopicName": "alarms"])
    try expectSnapshots(
      TestApp("Sections") {
        Stack("all", in: Accounts.home, name: "all-sections", description: "Every section.") {
          TemplateTransform("AWS::LanguageExtensions")
          TemplateMetadata("Team", ["Topic": topic.ref.value])
          stage
          TemplateMapping("Sizes", ["us-east-1": ["memory": 128]])
          TemplateCondition("IsLive", .intrinsic(.equals(stage.ref.value, "live")))
          TemplateCondition("IsTest", .intrinsic(.not(.intrinsic(.condition("IsLive")))))
          TemplateRule(
            "KnownStage", when: .intrinsic(.equals("a", "a")),
            Rule.Assertion(
              .intrinsic(.other(name: "Fn::Contains", argument: [["test", "live"], stage.ref.value])),
              description: "Only test and live."))
          topic
          ForEach(
            "Queues", in: .resources,
            arguments: [
              "Name", ["A", "B"],
              ["Queue${Name}": ["Type": "AWS::SQS::Queue", "Properties": ["Topic": topic.ref.value]]],
            ])
          TemplateHooks([
            "Hook": ["Type": "AWS::CodeDeploy::BlueGreen", "Properties": ["Topic": topic.ref.value]]
          ])
          Output("Topic", value: topic.ref, description: "For alarms.", condition: "IsLive")
          Output("Exported", value: topic.ref, export: .sub("${AWS::StackName}-topic"))
        }
        Stack("user", in: Accounts.away) {
          TemplateMetadata("Topic", topic.ref.value)
          TemplateMapping("Topics", ["known": ["arn": topic.ref.value]])
          Output("Known", value: .raw(.intrinsic(.findInMap(map: "Topics", top: "known", second: "arn"))))
          Resource("Custom::Thing", "Thing")
        }
      })
  }

  @Test("has every attribute and any property that a resource is given")
  func escapeHatches() throws {
    let first = Resource("AWS::SQS::Queue", "First")
    let typed = IAM.Role("Role", name: "role", trusting: .lambda)
      .property("Tags", [["Key": "team", "Value": "reports"]])
      .property("AnythingNew", ["Switch": true, "Count": 3, "Ratio": 0.5])
      .suppress("unknown-property", because: "newer than the schemas")
    let last = Resource(
      "AWS::AutoScaling::AutoScalingGroup", "Group", properties: ["MinSize": "1", "Queue": first.ref.value]
    )
    .suppress("unknown-property", because: "newer than the schemas")
    .suppress("missing-property", because: "newer than the schemas")
    .suppress("exactly-one-property", because: "newer than the schemas")
    .dependsOn(first, typed)
    .condition("IsLive")
    .deletionPolicy(.retainExceptOnCreate)
    .updateReplacePolicy(.retain)
    .updatePolicy(["AutoScalingReplacingUpdate": ["WillReplace": true]])
    .creationPolicy(["ResourceSignal": ["Count": 1, "Timeout": "PT15M"]])
    .metadata(["Queue": first.attribute("Arn").value])
    .with { $0.attributes.other["Connectors"] = ["Queue": first.ref.value] }
    try expectSnapshots(
      TestApp("EscapeHatches") {
        Stack("hatches", in: Accounts.home) {
          TemplateCondition("IsLive", .intrinsic(.equals(.intrinsic(.ref("AWS::Region")), "us-east-1")))
          first
          typed
          last
        }
      })
  }
}
