import CFNIAM
import CrossAccount
import CrossAccountCloudFormation

/// An app whose target denies by an escape hatch what its grant says.
struct Broken: App {
  let root: String
  let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
  let target: IAM.Role

  init(root: String) {
    self.root = root
    target = IAM.Role(
      "Target", name: "target", file: "\(root)/stacks/Broken.swift", line: 12, column: 7
    ).property(
      "AssumeRolePolicyDocument",
      [
        "Version": "2012-10-17",
        "Statement": [["Effect": "Deny", "Principal": ["AWS": "*"], "Action": "sts:AssumeRole"]],
      ])
  }

  var stacks: [Stack] {
    Stack("home", in: Account("111111111111", name: "home", region: .usEast1)) { caller }
    Stack("cross", in: Account("222222222222", name: "cross", region: .usEast1)) { target }
  }

  var grants: [Grant] {
    caller.assumes(target, file: "\(root)/stacks/Broken.swift", line: 30, column: 5)
  }
}
