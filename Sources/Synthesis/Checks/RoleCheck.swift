internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountRules

/// Checks the roles and managed policies of one template against IAM's rules and limits.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct RoleCheck: Sendable {
  private let account: Account
  /// Logical IDs of roles whose grants have findings of their own.
  private let unfinished: Set<String>
  private var findings: [Diagnostic] = []
  /// Roles with a name, each with how many findings there were before it.
  private var named: [(name: String, role: TemplateResource, position: Int)] = []
  private(set) var budgets: [Budget] = []

  init(_ template: Template, in account: Account, unfinished: Set<String>) {
    self.account = account
    self.unfinished = unfinished
    for (logicalID, resource) in template.resources {
      switch resource.type {
      case "AWS::IAM::Role":
        if let name = resource.properties["RoleName"]?.string {
          named.append((name, resource, findings.count))
        }
        checkRole(logicalID, resource)
      case "AWS::IAM::ManagedPolicy": checkManagedPolicy(logicalID, resource)
      default: break
      }
    }
  }

  /// All findings, the names held against those of other stacks too.
  func findings(beside names: inout RoleNames) -> [Diagnostic] {
    var all: [Diagnostic] = []
    var position = 0
    for (name, role, next) in named {
      all += findings[position..<next] + names.check(name, role, in: account)
      position = next
    }
    return all + findings[position...]
  }

  private mutating func checkRole(_ logicalID: String, _ role: TemplateResource) {
    checkTrust(logicalID, role)
    checkDocuments(logicalID, role)
    checkPolicyNames(role.properties["Policies"]?.list ?? [], logicalID, role)
    check(
      PolicyBudget.ofRole(
        logicalID, role, trustLimit: account.quotas.trustPolicyCharacters,
        trustFix: "trust fewer principals, or state the quota that AWS has raised in the account's quotas"),
      role)
    let attached = role.properties["ManagedPolicyArns"]?.list?.count ?? 0
    if attached > account.quotas.managedPoliciesPerRole {
      report(
        "managed-policies",
        "role \(logicalID) has \(attached) managed policies; the quota of account \(account.name) is "
          + "\(account.quotas.managedPoliciesPerRole)",
        role, notes: [.init("AWS raises it to 20: say so in the account's quotas", at: account.location)])
    }
    if case .integer(let seconds)? = role.properties["MaxSessionDuration"],
      !(3_600...43_200).contains(seconds)
    {
      report(
        "session-duration",
        "role \(logicalID): MaxSessionDuration is \(decimal(seconds)) seconds; IAM takes 3,600 to 43,200",
        role)
    }
  }

  private mutating func checkTrust(_ logicalID: String, _ role: TemplateResource) {
    let trust = role.properties["AssumeRolePolicyDocument"]
    if trust?.object?["Statement"]?.list?.isEmpty ?? false, !unfinished.contains(logicalID) {
      report(
        "trust-empty",
        "nobody may assume role \(logicalID): no grant lets anyone in, and it trusts nobody itself", role,
        notes: [.init("add 'trusting:', or a grant of which it is the target")])
    }
  }

  private mutating func checkManagedPolicy(_ logicalID: String, _ policy: TemplateResource) {
    checkDocuments(logicalID, policy)
    check([PolicyBudget.ofManagedPolicy(logicalID, policy)], policy)
  }

  private mutating func checkPolicyNames(_ policies: [Value], _ logicalID: String, _ role: TemplateResource) {
    var seen: Set<String> = []
    for name in policies.compactMap({ $0.object?["PolicyName"]?.string }) {
      if !seen.insert(name.lowercased()).inserted {
        report("policy-name", "role \(logicalID) has two policies named '\(name)'; rename one of them", role)
      }
      if name.isEmpty || name.count > 128 || !name.unicodeScalars.allSatisfy(RoleNames.isAllowed) {
        report(
          "policy-name",
          "role \(logicalID): policy name '\(name)' must be 1 to 128 letters, digits and _+=,.@-", role)
      }
    }
  }

  private mutating func checkDocuments(_ logicalID: String, _ resource: TemplateResource) {
    for place in PolicyPlace.all(of: resource, logicalID) {
      findings += PolicyDocumentCheck(place: place).findings
    }
  }

  private mutating func check(_ sizes: [PolicyBudget], _ resource: TemplateResource) {
    budgets += sizes.map(\.budget)
    for finding in sizes.compactMap(\.finding) { report(finding.code, finding.message, resource) }
  }

  private mutating func report(
    _ code: String, _ message: String, _ resource: TemplateResource, notes: [Diagnostic.Note] = []
  ) {
    findings.append(.error(code, message, at: resource.location, notes: notes))
  }
}
