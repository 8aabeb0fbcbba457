import CFNIAM
import CFNLambda
import CrossAccount

/// Two accounts with a function in one that becomes a role in the other, as if written in a package at `root`.
struct Demo: App {
  let root: String
  let name: String
  /// Changes the template of stack home.
  var timeout = 30
  var crossID = "222222222222"
  private let caller: IAM.Role
  private let target: IAM.Role

  init(root: String, name: String = "Demo") {
    self.root = root
    self.name = name
    caller = IAM.Role("Caller", name: "\(name)-caller", trusting: .lambda) {}
    target = IAM.Role("Target", name: "\(name)-target") {
      Allow("s3:ListAllMyBuckets", on: "*")
    }
  }

  var stacks: [Stack] {
    let home = Account("111111111111", name: "home", region: .usEast1)
    Stack("home", in: home, file: file, line: 20, column: 5) {
      caller
      Lambda.Function(
        "Function", runtime: .python3_13, handler: "index.handler",
        code: .package("handler", file: file, line: 24, column: 9), role: caller.arn,
        environment: ["ROLE_ARN": target.arn], timeout: .init(integerLiteral: timeout))
    }
    Stack(
      "cross", in: Account(crossID, name: "cross", region: .usEast1), file: file, line: 30, column: 5
    ) { target }
  }

  var grants: [Grant] { caller.assumes(target) }

  private var file: String { "\(root)/stacks/Demo.swift" }
}
