import CloudFormation
import Diagnostics
import Infrastructure
import Synthesis
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
        <queue>: error: resource Queue: Properties.DelaySecond is no property of AWS::SQS::Queue; did you mean \
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

  @Test("is a note for a type that is not known, and a warning for one that the region does not have")
  func types() {
    let unknown = Resource("AWS::SQS::Quene", "Queue")  // <queue>
    #expect(
      remarks(app(unknown)) == """
        <queue>: note: resource Queue: Type AWS::SQS::Quene is not known here, so its properties are not checked; \
        did you mean 'AWS::SQS::Queue'? [unknown-type]
        """)
  }
}
