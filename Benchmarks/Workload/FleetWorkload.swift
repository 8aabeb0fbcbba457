import CFNIAM
import CrossAccount

/// One function that assumes the same role in each account of a group.
struct FleetWorkload: App {
  /// `templates`: one each and the roles listed; `pattern`: one each, the roles by pattern; `listed`: one stack
  /// set of the accounts; `units`: one stack set of an organizational unit that holds them.
  enum Form: String { case templates, pattern, listed, units }

  private let home = Account("111111111111", name: "home", region: .usEast1)
  private let form: Form
  private let group: AccountGroup
  private let executionRole = IAM.Role("ExecutionRole", name: "fleet-execution", trusting: .lambda)
  private let auditRole = IAM.Role("AuditRole", name: "audit") { Allow("s3:ListAllMyBuckets", on: "*") }

  init(_ form: Form, accounts count: Int) {
    self.form = form
    group =
      form == .units
      ? AccountGroup(
        "spokes", organizationalUnits: ["ou-ab12-11111111"], of: "o-a1b2c3d4e5", region: .usEast1)
      : AccountGroup(
        "spokes",
        accounts: (0..<count).map {
          Account(String(200_000_000_000 + $0), name: "spoke-\($0)", region: .usEast1)
        }, organizationID: "o-a1b2c3d4e5")
  }

  var stacks: [Stack] {
    Stack("home", in: home) { executionRole }
    Stack("spoke", in: group, as: isDistributed ? .stackSet(in: "home") : .templates) { auditRole }
  }

  var grants: [Grant] {
    executionRole.assumes(auditRole, in: group, listing: form == .templates ? .listed : .byPattern)
  }

  private var isDistributed: Bool { form == .listed || form == .units }
}
