import CFNIAM
import CFNLambda
import CrossAccount

/// The function of the home account, the same in each workload.
struct HomeFunction: Component {
  static let description = "Home account 111111111111: function that assumes a role in another account"

  let role: IAM.Role
  let function: Lambda.Function

  init(role: IAM.Role) {
    self.role = role
    function = Lambda.Function(
      "CrossAccountFunction", name: "cross-account-function",
      runtime: .python3_13, handler: "index.lambda_handler",
      code: .archive(bucket: "lambda-artifacts-111111111111", key: "cross-account-function.zip"),
      role: role.arn, timeout: 30, memorySize: 128)
  }

  var body: StackContent {
    function
    Output("FunctionArn", value: function.arn)
    Output("RoleArn", value: role.arn)
  }
}
