import CrossAccount
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountSynthesis
import Testing

@Suite("What the registry's schemas have against a stack")
struct SchemaTests {
  private func app(_ resource: Resource) -> TestApp {
    TestApp { Stack("s", in: Accounts.home) { resource } }
  }

  private func queue(_ properties: ValueObject) -> Resource {
    Resource("AWS::SQS::Queue", "Queue", properties: properties)  // <queue>
  }

  @Test("is an error at the resource's line, with the property's path and what was meant")
  func unknown() {
    #expect(
      refusal(app(queue(["DelaySecond": 5]))) == """
        <queue>: error: resource Queue: Properties.DelaySecond is not a property of AWS::SQS::Queue; did you mean \
        'DelaySeconds'? [unknown-property]
        """)
  }

  @Test("names values deep inside")
  func deep() {
    let text = refusal(app(queue(["Tags": [["Key": "a", "Value": ["a"]]]])))
    #expect(
      text == """
        <queue>: error: resource Queue: Properties.Tags[0].Value is a list; must be a string [wrong-type]
        """)
  }

  @Test("is reported for the form that is meant, where a value may have several")
  func alternatives() {
    let table = Resource(
      "AWS::DynamoDB::Table", "Queue",
      properties: ["BillingMode": "PAY_PER_REQUEST", "KeySchema": [["AttributeName": "a", "KeyType": "H"]]])
    #expect(refusal(app(table)).hasSuffix("KeySchema[0].KeyType is 'H'; must be 'HASH' [value-not-allowed]"))
  }

  @Test("is reported beside what other checks find in the resource, and no property twice")
  func besideOthers() {
    let function = Resource(
      "AWS::Lambda::Function", "Queue",
      properties: [
        "Handler": "index.f", "Runtime": "python3.13", "MemorySize": 64, "Timeout": "soon",
        "Role": "arn:aws:iam::111111111111:role/r",
      ])
    let lines = refusal(app(function)).split(separator: "\n").sorted()
    #expect(
      lines.map { $0.split(separator: "[").last ?? "" } == [
        "function-limit]", "missing-property]", "wrong-type]",
      ])
    #expect(
      lines[0].contains("MemorySize") && lines[1].contains("Code") && lines[2].contains("Timeout is a string")
    )
  }

  @Test("reads references inside of raw values")
  func references() {
    let topic = Resource("AWS::SNS::Topic", "Topic")
    let queue = queue(["QueueName": "\(topic.attribute("TopicNam"))-dead"])
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        topic
        queue
      }
    }
    #expect(refusal(app).contains("names 'TopicNam', which is not an attribute of Topic"))
  }

  @Test("is accepted where its resource suppresses it, errors too")
  func suppressed() {
    let queue = queue(["NewSetting": 5]).suppress("unknown-property", because: "AWS has it since this week")
    #expect(remarks(app(queue)) == "")
  }

  @Test("stays where another code is suppressed")
  func otherCode() {
    let queue = queue(["NewSetting": 5]).suppress("wrong-type", because: "no matter")
    #expect(refusal(app(queue)).contains("[unknown-property]"))
  }

  @Test("is not looked for where nothing is to be validated")
  func notValidated() {
    let assembly = Synthesizer(root: root, validates: false).synthesize([app(queue(["NewSetting": 5]))])
    #expect(assembly.diagnostics.all.isEmpty)
  }

  @Test("is an error for a type that does not exist, and a warning for one that the region does not have")
  func types() {
    let unknown = Resource("AWS::SQS::Quene", "Queue")  // <queue>
    #expect(
      refusal(app(unknown)) == """
        <queue>: error: resource Queue: Type AWS::SQS::Quene is not a resource type; did you mean \
        'AWS::SQS::Queue'? [unknown-type]
        """)
  }
}
