import CFNIAM
import CrossAccount
import CrossAccountCloudFormation

/// An app whose caller may go by another logical ID or name.
struct Renamed: App {
  let caller: IAM.Role
  let target = IAM.Role("Target", name: "target")
  let trust: TrustMode

  init(logicalID: String = "Caller", roleName: String = "caller", trust: TrustMode = .exactRole) {
    caller = IAM.Role(logicalID, name: StringValue(roleName), trusting: .lambda)
    self.trust = trust
  }

  var stacks: [Stack] {
    Stack("home", in: Account("111111111111", name: "home", region: .usEast1)) { caller }
    Stack("cross", in: Account("222222222222", name: "cross", region: .usEast1)) { target }
  }

  var grants: [Grant] { caller.assumes(target, trust: trust) }
}
