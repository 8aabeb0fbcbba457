import CFNIAM
import CFNLambda
import CrossAccount

/// One function that looks into three accounts, once for staging and once for production.
struct AccountAudit: App {
  static let region = Region.euCentral1

  let stage: Stage
  let tools = Account("333333333333", name: "tools", region: region)
  let auditor: IAM.Role
  let audited: [AuditedAccount]

  init(stage: Stage) {
    self.stage = stage
    let auditor = IAM.Role(
      "AuditorRole", name: "account-auditor-\(stage.rawValue)", trusting: .lambda
    ) {
      ManagedPolicy.lambdaBasicExecution
    }
    self.auditor = auditor
    audited = stage.audited.map { AuditedAccount($0, auditor: auditor, stage: stage) }
  }

  var name: String { "AccountAudit-\(stage.rawValue)" }

  var stacks: [Stack] {
    Stack("auditor", in: tools) {
      auditor
      Lambda.Function(
        "AuditFunction",
        runtime: .python3_13, handler: "index.lambda_handler",
        code: .package("handlers/account-audit"),
        role: auditor.arn,
        environment: ["ROLE_ARNS": roleARNs],
        timeout: 90)
    }
    for account in audited {
      Stack(account.account.name, in: account.account) { account }
    }
  }

  /// The handler's input: a JSON object of account names and role ARNs.
  private var roleARNs: StringValue {
    .joined(
      audited.map { "  \"\($0.account.name)\": \"\($0.role.arn)\"" },
      prefix: "{\n", separator: ",\n", suffix: "\n}")
  }
}

extension Stage {
  fileprivate var audited: [Account] {
    let ids =
      switch self {
      case .staging: ["444444444444", "555555555555", "666666666666"]
      case .production: ["777777777777", "888888888888", "999999999999"]
      }
    return zip(["billing", "orders", "storefront"], ids).map { name, id in
      Account(id, name: "\(name)-\(rawValue)", region: AccountAudit.region)
    }
  }
}
