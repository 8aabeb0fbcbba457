import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCommand
import Foundation

/// What the tests of deployment deploy: the reference system, with a part that the environment can change, as an
/// author would between two deployments.
@main
struct Definitions: SynthProgram {
  static var apps: [any App] {
    let system = System(
      timeout: ProcessInfo.processInfo.environment["FUNCTION_TIMEOUT"].flatMap { Int($0) } ?? 30)
    Bootstrap([system.home])
    system
    if ProcessInfo.processInfo.environment["FLEET"] != nil { Fleet(home: system.home) }
  }
}

struct System: App {
  let home = Account("111111111111", name: "home", region: .usEast1)
  let cross = Account("222222222222", name: "cross", region: .usEast1)
  let timeout: Int

  let sourceRole = IAM.Role("RoleOnSourceAccount", name: "role-on-source-account") {
    Allow("s3:ListAllMyBuckets", on: "*")
  }
  let executionRole = IAM.Role("ExecutionRole", name: "my-lambda-execution-role", trusting: .lambda) {
    ManagedPolicy.lambdaBasicExecution
  }

  var stacks: [Stack] {
    Stack("home", in: home) {
      executionRole
      Lambda.Function(
        "Function", runtime: .python3_13, handler: "index.lambda_handler",
        code: .package("../../../stacks/handlers/cross-account"), role: executionRole.arn,
        environment: ["ROLE_ARN": sourceRole.arn], timeout: .init(timeout))
    }
    Stack("cross", in: cross) { sourceRole }
  }

  var grants: [Grant] { executionRole.assumes(sourceRole, sessionName: "cross_acct_lambda") }
}

/// A stack set whose template is too long to stand in the administrator's.
struct Fleet: App {
  let home: Account

  var stacks: [Stack] {
    Stack("admin", in: home) { Resource("AWS::SNS::Topic", "News") }
    Stack(
      "spoke",
      in: AccountGroup("spokes", accounts: [Account("222222222222", name: "cross", region: .usEast1)]),
      as: .stackSet(in: "admin")
    ) {
      for number in 0..<200 {
        Resource(
          "AWS::SNS::Topic", "Topic\(number)",
          properties: ["DisplayName": .string(String(repeating: "x", count: 250))])
      }
    }
  }
}
