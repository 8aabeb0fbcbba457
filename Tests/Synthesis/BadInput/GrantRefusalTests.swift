import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A grant is refused")
struct GrantRefusalTests {
  private func app(_ caller: IAM.Role, _ target: IAM.Role, to account: Account, _ grants: Grant...) -> TestApp
  {
    TestApp {
      Stack("home", in: Accounts.home) { caller }
      Stack("away", in: account) { target }
    } grants: {
      grants
    }
  }

  @Test("across partitions, and nothing else is said of its target")
  func partitions() {
    let china = Account("444444444444", name: "china", region: .cnNorth1)
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let app = TestApp {
      Stack("home", in: Accounts.home) { caller }  // <home>
      Stack("away", in: china) { target }  // <away>
    } grants: {
      caller.assumes(target)  // <grant>
    }
    #expect(
      refusal(app) == """
        <grant>: error: Caller is in partition aws and Target in aws-cn: partitions cannot trust each other \
        [grant-partition]
        <home>: note: stack home is in us-east-1
        <away>: note: stack away is in cn-north-1
        """)
  }

  @Test("when a side has no name, reported at the grant", arguments: [TrustMode.exactRole, .account])
  func unnamed(trust: TrustMode) {
    let caller = IAM.Role("Caller", trusting: .lambda)  // <caller>
    let target = IAM.Role("Target")  // <target>
    let grant = caller.assumes(target, trust: trust)  // <grant>
    #expect(
      refusal(app(caller, target, to: Accounts.away, grant)) == """
        <grant>: error: the grant refers to Target.Arn in account away (222222222222), which needs a fixed \
        name: AWS::IAM::Role Target has no literal RoleName [cross-stack-reference]
        <target>: note: declared here
        note: give it a name
        <grant>: error: the grant refers to Caller.Arn in account home (111111111111), which needs a fixed \
        name: AWS::IAM::Role Caller has no literal RoleName [cross-stack-reference]
        <caller>: note: declared here
        note: give it a name
        """)
  }

  @Test("when a side is never placed")
  func neverPlaced() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)  // <caller>
    let target = IAM.Role("Target", name: "target")  // <target>
    let onlyTarget = TestApp {
      Stack("away", in: Accounts.away) { target }
    } grants: {
      caller.assumes(target)  // <grant>
    }
    #expect(
      refusal(onlyTarget) == """
        <grant>: error: the grant's caller is AWS::IAM::Role Caller, which no stack of Test places \
        [never-placed]
        <caller>: note: declared here
        note: name it in the body of the stack that it belongs to
        """)
    let onlyCaller = TestApp {
      Stack("home", in: Accounts.home) { caller }
    } grants: {
      caller.assumes(target)  // <grant>
    }
    #expect(
      refusal(onlyCaller) == """
        <grant>: error: the grant's target is AWS::IAM::Role Target, which no stack of Test places \
        [never-placed]
        <target>: note: declared here
        note: name it in the body of the stack that it belongs to
        """)
  }

  @Test("when the managed policy that it goes through is never placed")
  func policyNeverPlaced() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let policy = IAM.ManagedPolicy("AssumeTarget", attachedTo: caller)  // <policy>
    let grant = caller.assumes(target, through: policy)  // <grant>
    #expect(
      refusal(app(caller, target, to: Accounts.away, grant)) == """
        <grant>: error: the grant's policy is AWS::IAM::ManagedPolicy AssumeTarget, which no stack of Test \
        places [never-placed]
        <policy>: note: declared here
        note: name it in the body of the stack that it belongs to
        """)
  }

  @Test("when a side is created again at each use")
  func computed() {
    struct Computed: App {
      var caller: IAM.Role { IAM.Role("Caller", name: "caller", trusting: .lambda) }  // <caller>
      let target = IAM.Role("Target", name: "target")

      var stacks: [Stack] {
        Stack("home", in: Accounts.home) { caller }
        Stack("away", in: Accounts.away) { target }
      }

      var grants: [Grant] {
        caller.assumes(target)  // <grant>
      }
    }
    #expect(
      refusal(Computed()) == """
        <grant>: error: the grant's caller is AWS::IAM::Role Caller, which no stack of Computed places \
        [never-placed]
        <caller>: note: declared here
        note: the declaration runs at each use and creates another resource each time: keep it in a 'let'
        """)
  }

  @Test("when a side is placed twice")
  func placedTwice() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)  // <caller>
    let target = IAM.Role("Target", name: "target", trusting: .lambda)
    let app = TestApp {
      Stack("one", in: Accounts.home) { caller }  // <one>
      Stack("two", in: Accounts.third) { caller }  // <two>
      Stack("away", in: Accounts.away) { target }
    } grants: {
      caller.assumes(target)  // <grant>
    }
    #expect(
      refusal(app) == """
        <grant>: error: AWS::IAM::Role Caller is placed in stacks one and two, so the grant's caller could \
        mean either; place it once [placed-twice]
        <caller>: note: declared here
        <one>: note: placed in this stack
        <two>: note: placed in this stack
        """)
  }

  @Test("when two roles of one stack would wait for each other", arguments: [TrustMode.exactRole, .account])
  func circle(trust: TrustMode) {
    let caller = IAM.Role("Caller", trusting: .lambda)
    let target = IAM.Role("Target")  // <target>
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        caller
        target
      }
    } grants: {
      caller.assumes(target, trust: trust)  // <grant>
    }
    #expect(
      refusal(app) == """
        <grant>: error: Caller and Target are in stack s, and each needs the other's ARN before it can be \
        created [grant-cycle]
        <target>: note: give Target a name, so that its ARN is known
        """)
  }

  @Test("when a role would trust its own ARN")
  func itself() {
    let role = IAM.Role("Role", name: "role", trusting: .lambda)  // <role>
    let app = TestApp {
      Stack("s", in: Accounts.home) { role }
    } grants: {
      role.assumes(role)  // <grant>
    }
    #expect(
      refusal(app) == """
        <grant>: error: Role cannot be trusted by its own ARN, which IAM accepts only once the role exists \
        [grant-to-itself]
        <role>: note: declared here
        note: use 'trust: .account' in the grant, and give the role a name
        """)
  }

  @Test("when a function computes what it would be written to")
  func computedPolicy() {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)  // <caller>
      .property("Policies", .intrinsic(.ref("Policies")))
    let target = IAM.Role("Target", name: "target")  // <target>
      .property("AssumeRolePolicyDocument", .intrinsic(.ref("Trust")))
    let app = TestApp {
      Stack("home", in: Accounts.home) {
        Parameter("Policies", type: .commaDelimitedList)
        caller
      }
      Stack("away", in: Accounts.away) {
        Parameter("Trust")
        target
      }
    } grants: {
      caller.assumes(target)  // <grant>
    }
    #expect(
      refusal(app) == """
        <grant>: error: the grant cannot add to AssumeRolePolicyDocument of AWS::IAM::Role Target, which an \
        intrinsic function computes; write that policy's statements as they are [grant-target]
        <target>: note: declared here
        <grant>: error: the grant cannot add to Policies of AWS::IAM::Role Caller, which an intrinsic \
        function computes; write that policy's statements as they are [grant-target]
        <caller>: note: declared here
        """)
  }

  @Test("when stacks would wait for each other")
  func deployOrder() {
    let one = IAM.Role("One", name: "one")
    let two = IAM.Role("Two", name: "two")
    let waiting = IAM.Role("Waiting", name: "waiting")
    let app = TestApp {
      Stack("waiting", in: Accounts.third) { waiting }  // <waiting>
      Stack("one", in: Accounts.home) { one }  // <one>
      Stack("two", in: Accounts.away) { two }  // <two>
    } grants: {
      one.assumes(two)
      two.assumes(one)
      one.assumes(waiting)
    }
    #expect(
      refusal(app) == """
        <one>: error: stacks wait for each other, so that none of them can be deployed first: one → two → \
        one [deploy-order]
        <one>: note: stack one waits for two: role One trusts two of stack two by its ARN, which IAM \
        accepts only once that role exists
        <two>: note: stack two waits for one: role Two trusts one of stack one by its ARN, which IAM \
        accepts only once that role exists
        note: a grant with 'trust: .account' does not wait, nor does a fixed name in the place of an export
        """)
  }
}
