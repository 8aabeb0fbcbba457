import CFNIAM
import CFNLambda
import CrossAccount

/// A function with a handler of its own, in a package of its own.
struct Greeter: App {
  let account = Account("123123123123", name: "greetings", region: .euCentral1)
  let role = IAM.Role("GreeterRole", name: "greeter", trusting: .lambda) {
    ManagedPolicy.lambdaBasicExecution
  }

  var stacks: [Stack] {
    Stack("greeter", in: account) {
      role
      Lambda.Function(
        "Greeter", runtime: .python3_13, handler: "index.greet", code: .package("handlers/greeter"),
        role: role.arn)
    }
  }
}
