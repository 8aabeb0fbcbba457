import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A role is refused")
struct RoleRefusalTests {
  private func app(_ role: some DeclaredResource, in account: Account = Accounts.home) -> TestApp {
    TestApp { Stack("s", in: account) { role } }
  }

  @Test("when its name is too long")
  func nameLength() {
    let name = String(repeating: "r", count: 65)
    let role = IAM.Role("Role", name: StringValue(name), trusting: .lambda)  // <role>
    #expect(
      refusal(app(role)) == """
        <role>: error: role name '\(name)' is 65 characters long; IAM allows 1 to 64 [role-name-length]
        """)
  }

  @Test(
    "when its name has a character that IAM refuses",
    arguments: [
      ("my role", " "), ("a/b", "/"), ("rôle", "ô"), ("a:b", ":"),
    ])
  func nameCharacters(_ name: String, _ bad: String) {
    let role = IAM.Role("Role", name: StringValue(name), trusting: .lambda)  // <role>
    #expect(
      refusal(app(role)) == """
        <role>: error: role name '\(name)' contains '\(bad)'; IAM allows letters, digits and _+=,.@- [role-name]
        """)
  }

  @Test(
    "when another of the account has its name, in whatever case, stack, region and app",
    arguments: [
      ("reports", "'reports'"), ("Reports", "'reports' and 'Reports', which IAM treats as the same name"),
    ])
  func nameTwice(_ second: String, _ names: String) {
    let one = IAM.Role("One", name: "reports", trusting: .lambda)  // <one>
    let two = IAM.Role("Two", name: StringValue(second), trusting: .lambda)  // <two>
    let expected = """
      <two>: error: account home (111111111111) has two roles named \(names); rename one of them \
      [role-name-twice]
      <one>: note: the other role
      """
    let together = TestApp {
      Stack("s", in: Accounts.home) {
        one
        two
      }
    }
    #expect(refusal(together) == expected)
    let apps = ["A", "B"]
    let first = TestApp(apps[0]) { Stack("s", in: Accounts.home) { one } }
    let other = TestApp(apps[1]) { Stack("s", in: Accounts.home, region: .euWest1) { two } }
    #expect(refusal(first, other) == expected)
  }

  @Test("never for the name that a role of another account has")
  func sameNameElsewhere() {
    let app = TestApp {
      for account in [Accounts.home, Accounts.away] {
        Stack(account.name, in: account) { IAM.Role("Role", name: "reports", trusting: .lambda) }
      }
    }
    #expect(remarks(app) == "")
  }

  @Test("when it trusts nobody")
  func trustsNobody() {
    let role = IAM.Role("Role", name: "role")  // <role>
    #expect(
      refusal(app(role)) == """
        <role>: error: no one can assume role Role: its trust policy has no statements [trust-empty]
        note: name who is trusted; in Swift with 'trusting:' or a grant of which it is the target
        """)
  }

  @Test("when its trust policy is over the account's budget")
  func trustSize() {
    let principals = (0..<60).map { Principal.arn("arn:aws:iam::2222222222\(10 + $0):role/team") }
    let trust = TrustPolicy { for principal in principals { Allow("sts:AssumeRole", to: principal) } }
    let role = IAM.Role("Role", trusting: trust)  // <role>
    #expect(
      refusal(app(role)) == """
        <role>: error: trust policy of Role: 6,218 of 2,048 characters, white space not counted; trust \
        fewer principals, or state the quota that AWS has raised in the account's quotas [policy-size]
        """)
    let raised = Account(
      "111111111111", name: "home", region: .usEast1, quotas: AccountQuotas(trustPolicyCharacters: 8_192))
    #expect(remarks(app(role, in: raised)) == "")
  }

  @Test("when its inline policies are over their budget together, functions in them not counted")
  func inlineSize() {
    func policy(_ name: String) -> InlinePolicy {
      InlinePolicy(name) {
        for number in 0..<80 {
          Allow("s3:GetObject", on: "arn:aws:s3:::reports/\(number)", .ref("Bucket"), sid: "S\(number)")
        }
      }
    }
    let role = IAM.Role("Role", trusting: .lambda) {  // <role>
      policy("one")
      policy("two")
    }
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        Parameter("Bucket")
        role
      }
    }
    #expect(
      refusal(app) == """
        <role>: error: inline policies of Role: at least 15,556 of 10,240 characters, white space not \
        counted; move statements into a managed policy [policy-size]
        """)
  }

  @Test("when it has more managed policies than the account's quota allows")
  func managedPolicies() {
    let role = IAM.Role("Role", trusting: .lambda) {  // <role>
      for number in 0..<11 { ManagedPolicy(aws: "Policy\(number)") }
    }
    let home = Account("111111111111", name: "home", region: .usEast1)  // <account>
    #expect(
      refusal(app(role, in: home)) == """
        <role>: error: role Role has 11 managed policies; the quota of account home is 10 [managed-policies]
        note: AWS raises it to 20 on request; in Swift, state it in the account's quotas
        """)
    let raised = Account(
      "111111111111", name: "home", region: .usEast1, quotas: AccountQuotas(managedPoliciesPerRole: 20))
    #expect(remarks(app(role, in: raised)) == "")
  }

  @Test(
    "when its sessions would be too short or too long", arguments: [(3_599, "3,599"), (43_201, "43,201")])
  func sessions(_ seconds: Int, _ shown: String) {
    let role = IAM.Role("Role", trusting: .lambda, maxSessionDuration: .init(seconds))  // <role>
    #expect(
      refusal(app(role)) == """
        <role>: error: role Role: MaxSessionDuration is \(shown) seconds; IAM takes 3,600 to 43,200 \
        [session-duration]
        """)
  }

  @Test("when its policies' names are not IAM's, or not different")
  func policyNames() {
    let role = IAM.Role("Role", trusting: .lambda) {  // <role>
      InlinePolicy("read") { Allow("s3:ListAllMyBuckets", on: "*") }
      InlinePolicy("READ") { Allow("sqs:ListQueues", on: "*") }
      InlinePolicy("my policy") { Allow("sns:ListTopics", on: "*") }
    }
    #expect(
      refusal(app(role)) == """
        <role>: error: role Role has two policies named 'READ'; rename one of them [policy-name]
        <role>: error: role Role: policy name 'my policy' must be 1 to 128 letters, digits and _+=,.@- \
        [policy-name]
        """)
  }
}
