import AWSLambda
import AWSS3
import Access
import CFNIAM
import CFNLambda
import CrossAccount
import Diagnostics
import FileSystem
import Graph
import Infrastructure
import Lambda
import TestSupport
import Validation
import YAML
import Yams

/// A function with a handler of its own, in a package of its own, beside modules of other packages.
struct Greeter: App {
  let account = Account("123123123123", name: "greetings", region: .euCentral1)
  let role = IAM.Role("GreeterRole", name: "greeter", trusting: .lambda) {
    ManagedPolicy.lambdaBasicExecution
  }
  let neighbours = [
    AWSLambdaNeighbour.name, AWSS3Neighbour.name, AccessNeighbour.name, DiagnosticsNeighbour.name,
    FileSystemNeighbour.name, GraphNeighbour.name, InfrastructureNeighbour.name, LambdaNeighbour.name,
    TestSupportNeighbour.name, ValidationNeighbour.name, YAMLNeighbour.name, YamsNeighbour.name,
  ]

  var stacks: [Stack] {
    Stack("greeter", in: account, description: neighbours.joined(separator: " ")) {
      role
      Lambda.Function(
        "Greeter", runtime: .python3_13, handler: "index.greet", code: .package("handlers/greeter"),
        role: role.arn)
    }
  }
}
