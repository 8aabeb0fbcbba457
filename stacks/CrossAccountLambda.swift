import CFNIAM
import CFNLambda
import CrossAccount

/// A Lambda function in the home account that assumes a role in another account.
struct CrossAccountLambda: App {
  /// Both accounts are here; the region's name also gives the partition, `aws`.
  static let region = Region.usEast1

  let home = Account("111111111111", name: "home", region: region)
  let cross = Account("222222222222", name: "cross", region: region)

  /// What the function becomes in the other account. Whom it trusts comes from the grant below.
  let sourceRole = IAM.Role("RoleOnSourceAccount", name: "role-on-source-account") {
    Allow("s3:ListAllMyBuckets", on: "*")
  }

  /// What the function runs as. That it may assume the other role comes from the grant below.
  let executionRole = IAM.Role("ExecutionRole", name: "my-lambda-execution-role", trusting: .lambda) {
    ManagedPolicy.lambdaBasicExecution
  }

  var stacks: [Stack] {
    Stack("home", in: home) {
      executionRole
      Lambda.Function(
        "CrossAccountFunction",
        runtime: .python3_13, handler: "index.lambda_handler",
        code: .package("handlers/cross-account"),
        role: executionRole.arn,
        environment: ["ROLE_ARN": sourceRole.arn],
        timeout: 30)
    }
    Stack("cross", in: cross) { sourceRole }
  }

  var grants: [Grant] { executionRole.assumes(sourceRole) }
}
