import CrossAccountAssembly
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@Suite("What the change set says as a whole")
struct SummaryTests {
  private static func sides(_ home: String, _ away: String, account: String = "222222222222") -> Assembly {
    .of(
      "side", ["home.yaml": home, "away.yaml": away],
      accounts: ["home": "111111111111", "away": account])
  }

  @Test("a stack that moves to another account changes access, though no policy does")
  func moved() {
    let (home, away) = (Sides.home(Sides.mayAssume), Sides.away(Sides.trusts))
    let changes = ChangeSet(
      from: Self.sides(home, away, account: "111111111111"), to: Self.sides(home, away))
    #expect(changes.edges.map(\.kind) == [.gained] && changes.changesAccess)
  }

  @Test("other conditions are a change of access")
  func conditions() {
    let home = Sides.home(Sides.mayAssume)
    let limited = Sides.trusts.dropLast() + ", Condition: {StringEquals: {'sts:ExternalId': audit}}}"
    let changes = ChangeSet(
      from: Self.sides(home, Sides.away(Sides.trusts)), to: Self.sides(home, Sides.away(String(limited))))
    #expect(changes.edges.map(\.kind) == [.changed])
  }

  @Test("a change that CloudFormation refuses counts as one that loses something")
  func refused() {
    let changes = Cases.changes(
      "Resources: {A: {Type: 'AWS::SNS::Topic'}}", "Resources: {A: {Type: 'AWS::SQS::Queue'}}")
    #expect(changes.replaces)
  }

  @Test("a template under another path, and a section that says nothing, are no change")
  func nothing() {
    let (one, two) = (
      "Resources: {A: {Type: 'AWS::SNS::Topic'}}", "Resources: {B: {Type: 'AWS::SQS::Queue'}}"
    )
    let changes = ChangeSet(
      from: .of("base", ["a.yaml": one, "c.yaml": two]), to: .of("head", ["deep/a.yaml": one, "c.yaml": two]))
    #expect(changes.isEmpty && changes.stacks.map(\.kind) == [.moved])
    #expect(Cases.changes(one, one + "\nOutputs: {}\n").isEmpty)
  }

  @Test("a capability that a stack was given includes the lesser one")
  func capabilities() {
    func role(_ properties: String) -> String {
      "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {}\(properties)}}}"
    }
    let (plain, named) = (role(""), role(", RoleName: r"))
    #expect(Cases.changes(named, plain).deploy.capabilities.isEmpty)
    #expect(Cases.changes(plain, named).deploy.capabilities.map(\.needed) == [["CAPABILITY_NAMED_IAM"]])
  }

  @Test("a limit that is near is reported where the quantity changed")
  func budgets() {
    func topics(_ count: Int, _ name: String) -> String {
      "Resources: {"
        + (0..<count).map { "T\($0): {Type: 'AWS::SNS::Topic', Properties: {DisplayName: \(name)}}" }
        .joined(separator: ", ") + "}"
    }
    func names(_ base: String, _ head: String) -> [String] {
      Cases.changes(base, head).deploy.budgets.map(\.name).filter { $0 == "resources" }
    }
    #expect(names(topics(450, "a"), topics(450, "b")) == [])
    #expect(names(topics(450, "a"), topics(451, "a")) == ["resources"])
    #expect(names(topics(10, "a"), topics(11, "a")) == [])
  }
}
