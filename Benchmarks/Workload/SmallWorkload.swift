import CFNIAM
import CFNLambda
import CrossAccount

/// The reference system as the benchmark spells it: two accounts, three resources.
struct SmallWorkload: App {
  let home = Account("111111111111", name: "home", region: .usEast1)
  let target = Account("222222222222", name: "target", region: .usEast1)

  let executionRole = IAM.Role(
    "MyLambdaExecutionRole", name: "my-lambda-execution-role", trusting: .lambda
  ) {
    ManagedPolicy.lambdaBasicExecution
  }
  let sourceRole = IAM.Role("RoleOnSourceAccount", name: "role-on-source-account") {
    InlinePolicy("s3-read") { Allow("s3:GetObject", "s3:ListAllMyBuckets", "s3:ListBucket", on: "*") }
  }

  var stacks: [Stack] {
    Stack("home-111111111111", in: home, description: HomeFunction.description) {
      executionRole
      HomeFunction(role: executionRole)
    }
    Stack(
      "target-222222222222", in: target,
      description: "Target account 222222222222: role that the home account's function assumes"
    ) {
      sourceRole
      Output("RoleArn", value: sourceRole.arn)
    }
  }

  var grants: [Grant] { executionRole.assumes(sourceRole) }
}
