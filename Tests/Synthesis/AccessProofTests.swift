import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A grant is held against the templates")
struct AccessProofTests {
  private func app(_ caller: IAM.Role, _ target: IAM.Role, _ others: Resource...) -> TestApp {
    TestApp {
      Stack("home", in: Accounts.home) {
        caller
        others
      }
      Stack("away", in: Accounts.away) { target }
    } grants: {
      caller.assumes(target)  // <grant>
    }
  }

  private func trusting(_ statement: Value) -> JSONValue {
    JSONValue(["Version": "2012-10-17", "Statement": [statement]] as Value)
  }

  @Test("and refused where the target's own trust policy denies the caller")
  func deniedByTrust() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)  // <caller>
    let target = IAM.Role(  // <target>
      "Target",
      assumeRolePolicyDocument: trusting([
        "Sid": "Never", "Effect": "Deny", "Principal": ["AWS": "*"], "Action": "sts:AssumeRole",
        "Condition": ["ArnLike": ["aws:PrincipalArn": "arn:aws:iam::111111111111:role/call*"]],
      ]), roleName: "target")
    #expect(
      refusal(app(caller, target)) == """
        <grant>: error: caller of stack home cannot assume target of stack away: trust policy of target, \
        statement 1 (Never) denies sts:AssumeRole, which no grant can override [grant-denied]
        <caller>: note: the caller
        <target>: note: the target
        """)
  }

  @Test("and refused where the caller's boundary leaves the permission out")
  func boundary() {
    let boundary = Resource(
      "AWS::IAM::ManagedPolicy", "Boundary",
      properties: [
        "ManagedPolicyName": "boundary",
        "PolicyDocument": [
          "Version": "2012-10-17",
          "Statement": [["Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"]],
        ],
      ])
    let caller = IAM.Role(  // <caller>
      "Caller", name: "caller", trusting: .lambda, permissionsBoundary: boundary.ref)
    let target = IAM.Role("Target", name: "target")  // <target>
    #expect(
      refusal(app(caller, target, boundary)) == """
        <grant>: error: caller of stack home cannot assume target of stack away: the caller's permissions \
        boundary does not allow sts:AssumeRole [grant-not-allowed]
        note: nearest: managed policy boundary of caller: statement 1 allows s3:GetObject, not sts:AssumeRole; \
        is for arn:aws:s3:::b/*, not arn:aws:iam::222222222222:role/target
        <caller>: note: the caller
        <target>: note: the target
        """)
  }

  @Test("and only warned of where it hangs on what is not known, unless a role accepts that")
  func unknown() {
    func caller(_ suppressed: Bool) -> IAM.Role {
      let role = IAM.Role("Caller", name: "caller", trusting: .lambda) {  // <caller>
        ManagedPolicy(arn: "arn:aws:iam::111111111111:policy/elsewhere")
      }
      return suppressed ? role.suppress("grant-unproven", because: "elsewhere only allows") : role
    }
    let target = IAM.Role("Target", name: "target")  // <target>
    #expect(
      remarks(app(caller(false), target)) == """
        <grant>: warning: whether caller of stack home can assume target of stack away is not known before it \
        is deployed: managed policy arn:aws:iam::111111111111:policy/elsewhere, statement 1 may deny \
        sts:AssumeRole on arn:aws:iam::222222222222:role/target to arn:aws:iam::111111111111:role/caller: \
        arn:aws:iam::111111111111:policy/elsewhere is not in these templates [grant-unproven]
        <caller>: note: the caller
        <target>: note: the target
        """)
    #expect(remarks(app(caller(true), target)) == "")
  }

  @Test("together with what one side alone says of session tags")
  func oneSided() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
      Allow("sts:TagSession", on: "arn:aws:iam::222222222222:role/target")
    }
    #expect(
      remarks(app(caller, IAM.Role("Target", name: "target"))) == """
        <grant>: warning: caller of stack home allows sts:TagSession, and the trust policy of target of stack \
        away does not: both must, or it has no effect [session-one-sided]
        note: state the tags in the grant: sessionTags
        """)
  }

  @Test("and what is broader than grants is reported at the resource, unless it accepts that")
  func broad() {
    func role(_ suppressed: Bool) -> IAM.Role {
      let role = IAM.Role("Pipeline", name: "pipeline", trusting: [.account("333333333333")])  // <role>
      return suppressed ? role.suppress("trust-account", because: "a partner's account") : role
    }
    func app(_ role: IAM.Role) -> TestApp { TestApp { Stack("s", in: Accounts.home) { role } } }
    #expect(
      remarks(app(role(false))) == """
        <role>: warning: role pipeline trusts all of account 333333333333: anyone who may assume roles there, \
        not only the principals that grants name [trust-account]
        note: add a condition: aws:PrincipalArn for one role, sts:ExternalId for a third party
        """)
    #expect(remarks(app(role(true))) == "")
  }
}
