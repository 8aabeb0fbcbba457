import CFNIAM
import CrossAccount
import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountSynthesis
import Testing

@Suite("The order to deploy in")
struct DeployOrderTests {
  private func steps(_ app: any App) -> [String] {
    synthesize(app).apps.flatMap(\.deployOrder).map { step in
      ([step.stack] + step.reasons.map { "after \($0.after): \($0.text)" }).joined(separator: " ")
    }
  }

  private func role(_ logicalID: String, _ name: StringValue) -> IAM.Role {
    IAM.Role(logicalID, name: name, trusting: .lambda)
  }

  @Test("puts a stack behind the one whose role it trusts by ARN, and says why")
  func exactRole() {
    let caller = role("Caller", "caller")
    let target = role("Target", "target")
    let app = TestApp {
      Stack("away", in: Accounts.away) { target }
      Stack("home", in: Accounts.home) { caller }
    } grants: {
      caller.assumes(target)
    }
    #expect(
      steps(app) == [
        "home",
        "away after home: role Target trusts caller of stack home by its ARN, "
          + "which IAM accepts only once that role exists",
      ])
  }

  @Test("is as written where the account is trusted")
  func account() {
    let caller = role("Caller", "caller")
    let target = role("Target", "target")
    let app = TestApp {
      Stack("away", in: Accounts.away) { target }
      Stack("home", in: Accounts.home) { caller }
    } grants: {
      caller.assumes(target, trust: .account)
    }
    #expect(steps(app) == ["away", "home"])
  }

  @Test("knows trust that is written by hand")
  func rawTrust() {
    let target = IAM.Role(
      "Target",
      assumeRolePolicyDocument: [
        "Statement": [
          "Effect": "Allow", "Action": "sts:AssumeRole",
          "Principal": ["AWS": ["arn:aws:iam::111111111111:role/team/caller", "555555555555"]],
        ]
      ])
    let app = TestApp {
      Stack("away", in: Accounts.away) { target }
      Stack("home", in: Accounts.home) {
        IAM.Role("Caller", name: "caller", trusting: .lambda, path: "/team/")
      }
    }
    #expect(
      steps(app) == [
        "home",
        "away after home: role Target trusts caller of stack home by its ARN, "
          + "which IAM accepts only once that role exists",
      ])
  }

  @Test("knows trust that a condition decides about", arguments: ["document", "statement", "principal"])
  func conditionalTrust(place: String) {
    func choice(_ value: Value, at here: String) -> Value {
      here == place
        ? .intrinsic(.if(condition: "Live", then: value, else: .intrinsic(.ref("AWS::NoValue")))) : value
    }
    let principal = choice("arn:aws:iam::111111111111:role/caller", at: "principal")
    let statement: Value = ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["AWS": [principal]]]
    let app = TestApp {
      Stack("away", in: Accounts.away) {
        Resource(
          "AWS::IAM::Role", "Target",
          properties: [
            "AssumeRolePolicyDocument": choice(
              ["Statement": [choice(statement, at: "statement")]], at: "document")
          ])
      }
      Stack("home", in: Accounts.home) { role("Caller", "caller") }
    }
    #expect(
      steps(app) == [
        "home",
        "away after home: role Target trusts caller of stack home by its ARN, "
          + "which IAM accepts only once that role exists",
      ])
  }

  @Test("puts a stack behind the one whose export it imports, and says so once")
  func imports() {
    let queue = Resource("AWS::SQS::Queue", "Queue")
    let app = TestApp {
      Stack("user", in: Accounts.home) {
        Resource("Custom::Uses", "Uses", properties: ["Queue": queue.ref.value, "Again": queue.ref.value])
        Output("Url", value: "\(queue.ref)/x")
      }
      Stack("queue", in: Accounts.home) {
        queue
        Output("Url", value: queue.ref, export: "queue-url")
      }
    }
    #expect(steps(app) == ["queue", "user after queue: it imports queue-url, which stack queue exports"])
  }

  @Test("knows that an export is seen in its own account and region only")
  func otherExports() {
    func exporter(_ id: String, _ account: Account, _ region: Region? = nil) -> Stack {
      Stack(id, in: account, region: region) {
        Resource("Custom::Thing", "Thing")
        Output("Name", value: "x", export: "shared-name")
      }
    }
    let app = TestApp {
      Stack("user", in: Accounts.home) {
        Resource("Custom::Uses", "Uses", properties: ["Name": .intrinsic(.importValue("shared-name"))])
      }
      exporter("other-account", Accounts.away)
      exporter("other-region", Accounts.home, .euWest1)
      exporter("beside", Accounts.home)
    }
    #expect(
      steps(app) == [
        "other-account", "other-region", "beside",
        "user after beside: it imports shared-name, which stack beside exports",
      ])
  }

  @Test("follows chains, and keeps the written order where nothing waits")
  func chain() {
    let roles = ["a", "b", "c", "d"].map { role("Role\($0)", StringValue($0)) }
    let app = TestApp {
      Stack("free", in: Accounts.third) { role("Free", "free") }
      for (index, role) in roles.enumerated().reversed() {
        Stack("stack\(index)", in: Accounts.home) { role }
      }
    } grants: {
      for index in 1..<roles.count { roles[index - 1].assumes(roles[index]) }
    }
    #expect(
      synthesize(app).apps.flatMap(\.deployOrder).map(\.stack)
        == ["free", "stack0", "stack1", "stack2", "stack3"])
  }
}
