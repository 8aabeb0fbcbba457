import AWSIAM
import AWSLambda
import Infrastructure
import SynthCommand

@main
struct Synth: SynthProgram {
  static var apps: [any App] { Greeter() }
}

/// A function with a package of its own, in one account.
struct Greeter: App {
  let account = Account("123456789012", name: "greetings", region: .euWest1)
  let role = IAM.Role("GreeterRole", name: "greeter", trusting: .lambda) {
    ManagedPolicy.lambdaBasicExecution
  }

  var stacks: [Stack] {
    Stack("greeter", in: account) {
      role
      Lambda.Function(
        "Greeter", runtime: .python3_13, handler: "index.handler", code: .package("handlers/hello"),
        role: role.arn)
    }
  }
}
