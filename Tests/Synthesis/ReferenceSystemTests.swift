import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A function that assumes a role in another account")
struct ReferenceSystemTests {
  private struct Reference: App {
    let trust: TrustMode
    let home = Account("111111111111", name: "home", region: .usEast1)
    let cross = Account("222222222222", name: "cross", region: .usEast1)

    let sourceRole = IAM.Role("RoleOnSourceAccount", name: "role-on-source-account") {
      Allow("s3:ListAllMyBuckets", on: "*")
    }
    let executionRole = IAM.Role("ExecutionRole", name: "my-lambda-execution-role", trusting: .lambda) {
      ManagedPolicy.lambdaBasicExecution
    }

    var name: String { trust == .exactRole ? "ByRole" : "ByAccount" }

    var stacks: [Stack] {
      Stack("home", in: home) {
        executionRole
        Lambda.Function(
          "CrossAccountFunction",
          runtime: .python3_13, handler: "index.lambda_handler",
          code: .package("handlers/cross-account"),
          role: executionRole.arn,
          environment: ["ROLE_ARN": sourceRole.arn])
      }
      Stack("cross", in: cross) { sourceRole }
    }

    var grants: [Grant] { executionRole.assumes(sourceRole, trust: trust) }
  }

  @Test("becomes one template for each account", arguments: [TrustMode.exactRole, .account])
  func templates(trust: TrustMode) throws {
    try expectSnapshots(Reference(trust: trust))
  }
}
