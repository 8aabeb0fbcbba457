import CFNIAM
import CrossAccount

/// What every audited account gets: a role that only the auditor may assume, and that may only look.
struct AuditedAccount: Component {
  let account: Account
  let role: IAM.Role
  private let auditor: IAM.Role

  init(_ account: Account, auditor: IAM.Role, stage: Stage) {
    self.account = account
    self.auditor = auditor
    role = IAM.Role("AuditRole", name: "account-audit-\(stage.rawValue)") {
      Allow("iam:GetAccountSummary", on: "*")
    }
  }

  var body: StackContent { role }

  /// By account, so that a new account can be deployed before the auditor is.
  var grants: [Grant] { auditor.assumes(role, trust: .account, sessionName: "account_audit") }
}
