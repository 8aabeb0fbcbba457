import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("An app")
struct AppTests {
  private struct Reports: App {
    let account = Account("111111111111", name: "home", region: .usEast1)
    let isStaging: Bool
    let role = IAM.Role("Role", trusting: .lambda)

    var stacks: [Stack] {
      Stack("first", in: account) { role }
      for name in ["a", "b"] { Stack(name, in: account) {} }
      if isStaging { Stack("staging", in: account) {} } else { Stack("production", in: account) {} }
      if isStaging { Stack("debug", in: account) {} }
      [Stack("last", in: account) {}]
    }

    var grants: [Grant] {
      if isStaging { role.assumes(role, trust: .account) }
      [role.assumes(role)]
    }
  }

  private struct Plain: App {
    var stacks: [Stack] { [] }
  }

  @Test("is called like its type")
  func name() {
    #expect(Plain().name == "Plain")
  }

  @Test(
    "has its stacks in order, with if and for among them",
    arguments: [
      (true, ["first", "a", "b", "staging", "debug", "last"]),
      (false, ["first", "a", "b", "production", "last"]),
    ])
  func stacks(isStaging: Bool, ids: [String]) {
    #expect(Reports(isStaging: isStaging).stacks.map(\.id) == ids)
  }

  @Test("grants nothing unless it says so")
  func grants() {
    #expect(Plain().grants.isEmpty)
    #expect(Reports(isStaging: true).grants.map(\.trust) == [.account, .exactRole])
    #expect(Reports(isStaging: false).grants.map(\.trust) == [.exactRole])
  }
}
