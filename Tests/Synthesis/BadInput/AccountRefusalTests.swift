import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("An account is refused")
struct AccountRefusalTests {
  private func stack(_ account: Account, _ id: String = "s", region: Region? = nil) -> Stack {
    Stack(id, in: account, region: region) { Resource("Custom::Thing", "Thing") }
  }

  @Test(
    "when its ID is not 12 digits",
    arguments: [
      "", "1111", "11111111111", "1111111111111", "11111111111a", "111111 11111", "111-111-1111",
      "١١١١١١١١١١١١",
    ])
  func id(id: String) {
    let account = Account(id, name: "home", region: .usEast1)  // <account>
    #expect(
      refusal(TestApp { stack(account) }) == """
        <account>: error: account ID '\(id)' of home is not 12 digits [account-id]
        note: leading zeros are part of it
        """)
  }

  @Test("when another of its ID has another name, also across apps")
  func names() {
    let home = Account("111111111111", name: "home", region: .usEast1)  // <home>
    let tools = Account("111111111111", name: "tools", region: .usEast1)  // <tools>
    let together = TestApp {
      stack(home, "a")
      stack(tools, "b")
      stack(tools, "c")
    }
    #expect(
      refusal(together) == """
        <tools>: error: account 111111111111 is called both home and tools; one of the IDs or names is \
        wrong [account-names]
        <home>: note: home is declared here
        """)
    let apps = (TestApp("A") { stack(home) }, TestApp("B") { stack(tools) })
    #expect(
      refusal(apps.0, apps.1) == """
        <tools>: error: account 111111111111 is called both home and tools; one of the IDs or names is \
        wrong [account-names]
        <home>: note: home is declared here
        """)
  }

  @Test("when it has no name")
  func unnamed() {
    let account = Account("111111111111", name: "", region: .usEast1)  // <account>
    #expect(
      refusal(TestApp { stack(account) }) == """
        <account>: error: account 111111111111 has no name [account-name]
        """)
  }

  @Test(
    "when its region is none", arguments: ["", "us-east", "US-EAST-1", "us east 1", "useast1", "us-east-+1"])
  func region(region: String) {
    let account = Account("111111111111", name: "home", region: Region(rawValue: region))  // <account>
    #expect(
      refusal(TestApp { stack(account) })
        == "<account>: error: '\(region)' is not the name of a region, such as us-east-1 [region]")
  }

  @Test("when a stack of it is in no region, or in one of another partition")
  func stackRegion() {
    let home = Account("111111111111", name: "home", region: .usEast1)  // <home>
    let app = TestApp {
      Stack("typo", in: home, region: "eu-wst") {  // <typo>
        Resource("Custom::Thing", "Thing")
      }
      Stack("china", in: home, region: .cnNorth1) {  // <china>
        Resource("Custom::Thing", "Thing")
      }
    }
    #expect(
      refusal(app) == """
        <typo>: error: 'eu-wst' is not the name of a region, such as us-east-1 [region]
        <china>: error: stack china is in cn-north-1, a region of partition aws-cn, but account home is of \
        partition aws [stack-partition]
        <home>: note: the account is declared here
        """)
  }
}
