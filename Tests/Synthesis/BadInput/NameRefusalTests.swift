import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A name is refused")
struct NameRefusalTests {
  private let thing = Resource("Custom::Thing", "Thing")

  @Test(
    "when a stack's ID cannot name a file and a stack",
    arguments: [
      "", "my stack", "1st", "-a", "../up", "under_score", "é",
    ])
  func stackID(id: String) {
    let app = TestApp {
      Stack(id, in: Accounts.home) { thing }  // <stack>
    }
    #expect(
      refusal(app)
        == "<stack>: error: stack ID '\(id)' must be letters, digits and hyphens, a letter first [stack-name]"
    )
  }

  @Test("when two stacks of an app have one ID, also in other case", arguments: ["home", "HOME"])
  func stackIDs(second: String) {
    let app = TestApp {
      Stack("home", in: Accounts.home) { thing }  // <first>
      Stack(second, in: Accounts.away) {  // <second>
        Resource("Custom::Thing", "Thing")
      }
    }
    let ids = second == "home" ? "the ID home" : "the IDs home and HOME"
    #expect(
      refusal(app) == """
        <second>: error: two stacks of Test have \(ids), which name one file; rename one of them [stack-name]
        <first>: note: the other one
        """)
  }

  @Test("when CloudFormation would not take it for a stack")
  func deployedName() {
    let long = String(repeating: "a", count: 129)
    let app = TestApp {
      Stack("long", in: Accounts.home, name: long) { thing }  // <long>
      Stack("bad", in: Accounts.away, name: "a b") {  // <bad>
        Resource("Custom::Thing", "Thing")
      }
    }
    #expect(
      refusal(app) == """
        <long>: error: stack name '\(long)' must be at most 128 letters, digits and hyphens, a letter first \
        [stack-name]
        <bad>: error: stack name 'a b' must be at most 128 letters, digits and hyphens, a letter first \
        [stack-name]
        """)
  }

  @Test("never for the longest that CloudFormation takes")
  func longestName() {
    let app = TestApp {
      Stack("long", in: Accounts.home, name: String(repeating: "a", count: 128)) { thing }
    }
    #expect(remarks(app) == "")
  }

  @Test("when two stacks of an account and region would be one, also when one line of Swift declares both")
  func deployedTwice() {
    let app = TestApp {
      for id in ["a", "b"] {
        Stack(id, in: Accounts.home, name: "same") {  // <stacks>
          Resource("Custom::Thing", "Thing")
        }
      }
    }
    #expect(
      refusal(app) == """
        <stacks>: error: two stacks would be deployed as 'same' to account home in us-east-1; give one of \
        them a 'name:' of its own [stack-name]
        <stacks>: note: the other one
        """)
  }

  @Test("when two stacks of different apps would be one")
  func deployedTwiceByApps() {
    func app(_ name: String) -> TestApp {
      TestApp(name) {
        Stack("s", in: Accounts.home, name: "same") {  // <stacks>
          Resource("Custom::Thing", "Thing")
        }
      }
    }
    #expect(
      refusal(app("A"), app("B")) == """
        <stacks>: error: two stacks would be deployed as 'same' to account home in us-east-1; give one of \
        them a 'name:' of its own [stack-name]
        <stacks>: note: the other one
        """)
  }

  @Test("when an app's cannot name a folder and a stack")
  func app() {
    let app = TestApp("my app") {
      Stack("s", in: Accounts.home) { thing }  // <stack>
    }
    #expect(
      refusal(app) == """
        <stack>: error: app name 'my app' must be letters, digits and hyphens, a letter first [app-name]
        """)
  }

  @Test("when two apps have one, also in other case", arguments: ["Reports", "reports"])
  func apps(second: String) {
    func app(_ name: String, _ id: String) -> TestApp {
      TestApp(name) {
        Stack("\(id)", in: Accounts.home) {  // <stack>
          Resource("Custom::Thing", "Thing")
        }
      }
    }
    #expect(
      refusal(app("Reports", "a"), app(second, "b")) == """
        <stack>: error: two apps are named \(second) [app-name]
        note: give one of them a 'var name: String' of its own
        """)
  }

  @Test("when two elements of a section have one")
  func sections() {
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        thing
        Parameter("Same")  // <parameter 1>
        Parameter("Same")  // <parameter 2>
        Output("Same", value: "1")  // <output 1>
        Output("Same", value: "2")  // <output 2>
        TemplateCondition("Same", .intrinsic(.equals("a", "a")))  // <condition 1>
        TemplateCondition("Same", .intrinsic(.equals("b", "b")))  // <condition 2>
        TemplateMapping("Same", ["a": ["b": "c"]])  // <mapping 1>
        TemplateMapping("Same", ["a": ["b": "d"]])  // <mapping 2>
        TemplateRule("Same", Rule.Assertion(.intrinsic(.equals("a", "a"))))  // <rule 1>
        TemplateRule("Same", Rule.Assertion(.intrinsic(.equals("b", "b"))))  // <rule 2>
        TemplateMetadata("Same", "a")  // <metadata 1>
        TemplateMetadata("Same", "b")  // <metadata 2>
        TemplateHooks([:])  // <hooks 1>
        TemplateHooks([:])  // <hooks 2>
      }
    }
    #expect(
      refusal(app) == """
        <parameter 2>: error: stack s has two parameters named Same; rename one of them [name-twice]
        <parameter 1>: note: the other one
        <output 2>: error: stack s has two outputs named Same; rename one of them [name-twice]
        <output 1>: note: the other one
        <condition 2>: error: stack s has two conditions named Same; rename one of them [name-twice]
        <condition 1>: note: the other one
        <mapping 2>: error: stack s has two mappings named Same; rename one of them [name-twice]
        <mapping 1>: note: the other one
        <rule 2>: error: stack s has two rules named Same; rename one of them [name-twice]
        <rule 1>: note: the other one
        <metadata 2>: error: stack s has two metadata entries named Same; rename one of them [name-twice]
        <metadata 1>: note: the other one
        <hooks 2>: error: stack s has two sections named Hooks; put them into one [name-twice]
        <hooks 1>: note: the other one
        """)
  }

  @Test("when two stacks of an account and region export one")
  func exports() {
    func stack(_ id: String, _ account: Account) -> Stack {
      Stack(id, in: account) {
        Resource("Custom::Thing", "Thing")
        Output("Name", value: "x", export: "shared")  // <output>
      }
    }
    let app = TestApp {
      stack("a", Accounts.home)
      stack("b", Accounts.home)
      stack("c", Accounts.away)
    }
    #expect(
      refusal(app) == """
        <output>: error: output Name of stack b exports the name 'shared' that stack a exports; a name is \
        exported once in an account and region [export-name-twice]
        <output>: note: output Name exports it here
        """)
  }
}
