import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("Grants write both sides")
struct GrantTests {
  @Test("with all options, in both trust modes", arguments: [TrustMode.exactRole, .account])
  func options(trust: TrustMode) throws {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    try expectSnapshots(
      TestApp(trust == .exactRole ? "OptionsByRole" : "OptionsByAccount") {
        Stack("home", in: Accounts.home) { caller }
        Stack("away", in: Accounts.away) { target }
      } grants: {
        caller.assumes(
          target, trust: trust, externalID: "audit-2026", sessionName: "nightly-*", sourceIdentity: "ci",
          sessionTags: ["team": "reports", "stage": "*"], organizationID: "o-a1b2c3d4e5")
      })
  }

  @Test("of one caller, one policy for each name of a target, and a list for targets of one name")
  func merging() throws {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
      Allow("s3:ListAllMyBuckets", on: "*")
    }
    let audits = [Accounts.away, Accounts.third].map { ($0, IAM.Role("Audit", name: "audit")) }
    let deploy = IAM.Role("Deploy", name: "deploy")
    try expectSnapshots(
      TestApp("SeveralTargets") {
        Stack("home", in: Accounts.home) { caller }
        for (account, role) in audits {
          Stack(account.name, in: account) {
            role
            if account.name == "away" { deploy }
          }
        }
      } grants: {
        for (_, role) in audits.reversed() { caller.assumes(role) }
        caller.assumes(deploy)
        caller.assumes(deploy)
      })
  }

  @Test("of several callers, a statement for each in the target's trust, beside its own")
  func callers() throws {
    let callers = ["A", "B"].map { IAM.Role("Caller\($0)", name: "caller-\($0)", trusting: .lambda) }
    let target = IAM.Role("Target", name: "target", trusting: [.account("444444444444")])
      .suppress("trust-account", because: "trust beside that of grants")
    try expectSnapshots(
      TestApp("SeveralCallers") {
        Stack("home", in: Accounts.home) { callers }
        Stack("away", in: Accounts.away) { target }
      } grants: {
        for caller in callers { caller.assumes(target, trust: .account) }
      })
  }

  @Test("into documents that are given raw, behind what is there")
  func raw() throws {
    let caller = IAM.Role(
      "Caller",
      assumeRolePolicyDocument: [
        "Version": "2012-10-17",
        "Statement": [
          "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole",
        ],
      ], roleName: "caller")
    let target = IAM.Role(
      "Target", assumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": []], roleName: "target")
    try expectSnapshots(
      TestApp("RawDocuments") {
        Stack("home", in: Accounts.home) { caller }
        Stack("away", in: Accounts.away) { target }
      } grants: {
        caller.assumes(target, sessionName: "nightly")
      })
  }

  @Test("between roles of one stack, without a circle", arguments: [TrustMode.exactRole, .account])
  func oneStack(trust: TrustMode) throws {
    let caller = IAM.Role("Caller", name: trust == .account ? "caller" : nil, trusting: .lambda)
    let target = IAM.Role("Target", name: trust == .account ? nil : "target")
    try expectSnapshots(
      TestApp(trust == .exactRole ? "OneStackByRole" : "OneStackByAccount") {
        Stack("home", in: Accounts.home) {
          caller
          target
        }
      } grants: {
        caller.assumes(target, trust: trust)
      })
  }

  @Test("of a role to itself, once both of its sides are known")
  func itself() throws {
    let role = IAM.Role("Role", name: "role", trusting: .lambda)
    try expectSnapshots(
      TestApp("ToItself") {
        Stack("home", in: Accounts.home) { role }
      } grants: {
        role.assumes(role, trust: .account)
      })
  }

  @Test("through a managed policy, also between roles of one stack that have no names")
  func managedPolicy() throws {
    let caller = IAM.Role("Caller", trusting: .lambda)
    let named = IAM.Role("Named", name: "named")
    let unnamed = IAM.Role("Unnamed")
    let policy = IAM.ManagedPolicy("AssumeRoles", attachedTo: caller)
    try expectSnapshots(
      TestApp("ThroughPolicy") {
        Stack("home", in: Accounts.home) {
          caller
          policy
          named
          unnamed
        }
      } grants: {
        for target in [named, unnamed] { caller.assumes(target, through: policy) }
      })
  }

  @Test("of a component as of the app")
  func component() throws {
    struct Audited: Component {
      let role = IAM.Role("Audit", name: "audit")
      let auditor: IAM.Role
      var body: StackContent { role }
      var grants: [Grant] { auditor.assumes(role) }
    }
    let auditor = IAM.Role("Auditor", name: "auditor", trusting: .lambda)
    try expectSnapshots(
      TestApp("Component") {
        Stack("home", in: Accounts.home) { auditor }
        Stack("away", in: Accounts.away) { Audited(auditor: auditor) }
      })
  }
}
