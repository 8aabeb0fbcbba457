import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A logical ID is refused")
struct LogicalIDRefusalTests {
  @Test(
    "when it is not letters and digits",
    arguments: [
      ("", "is empty; use 1 to 255 of the characters A-Z, a-z and 0-9"),
      ("my-thing", "contains '-'; only A-Z, a-z and 0-9 are allowed"),
      ("my thing", "contains a space; only A-Z, a-z and 0-9 are allowed"),
      ("Größe", "contains 'ö' (U+00F6); only A-Z, a-z and 0-9 are allowed"),
    ])
  func characters(_ id: String, _ fault: String) {
    let thing = Resource("Custom::Thing", id)  // <thing>
    #expect(
      refusal(TestApp { Stack("s", in: Accounts.home) { thing } })
        == "<thing>: error: logical ID '\(id)' \(fault) [logical-id]")
  }

  @Test("when it is too long")
  func length() {
    let id = String(repeating: "a", count: 256)
    let thing = Resource("Custom::Thing", id)  // <thing>
    #expect(
      refusal(TestApp { Stack("s", in: Accounts.home) { thing } })
        == "<thing>: error: logical ID '\(id)' is 256 characters long; CloudFormation allows 255 [logical-id]"
    )
  }

  @Test("when another resource of the stack has it")
  func twice() {
    let first = Resource("Custom::Thing", "Thing")  // <first>
    let second = Resource("Custom::Other", "Thing")  // <second>
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        first
        second
      }
    }
    #expect(
      refusal(app) == """
        <second>: error: stack s has two resources with the logical ID Thing; rename one of them \
        [logical-id-twice]
        <first>: note: the other one
        """)
  }

  @Test("when a loop gives it to each resource it makes")
  func loop() {
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        for _ in 0..<2 {
          Resource("Custom::Thing", "Thing")  // <thing>
        }
      }
    }
    #expect(
      refusal(app) == """
        <thing>: error: stack s has two resources with the logical ID Thing; rename one of them \
        [logical-id-twice]
        note: one declaration makes both: let the logical ID depend on what differs
        """)
  }

  @Test("when the resource is placed twice in one stack, once however often it is used")
  func placedTwice() {
    let thing = Resource("Custom::Thing", "Thing")  // <thing>
    let app = TestApp {
      Stack("s", in: Accounts.home) {  // <stack>
        thing
        thing
        Resource("Custom::User", "User", properties: ["A": thing.ref.value, "B": thing.ref.value])
      }
    }
    #expect(
      refusal(app) == """
        <thing>: error: stack s places Custom::Thing Thing 2 times; place it once [logical-id-twice]
        <stack>: note: the stack
        """)
  }

  @Test("when a parameter has it")
  func parameter() {
    let thing = Resource("Custom::Thing", "Thing")  // <thing>
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        thing
        Parameter("Thing")  // <parameter>
        Output("Uses", value: .ref("Thing"))
      }
    }
    #expect(
      refusal(app) == """
        <thing>: error: 'Thing' names a resource and a parameter, so that a Ref could mean either; rename \
        one of them [name-used-twice]
        <parameter>: note: the parameter Thing is declared here
        """)
  }
}
