package import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The characters that one or several policies of a resource take of what IAM allows for them.
package struct PolicyBudget: Sendable, Hashable {
  package var budget: Budget
  /// Whether functions hide some of the characters.
  package var isLowerBound: Bool
  /// How to fix an excess.
  package var fix: String
  package var path: PropertyPath
  package var isTrust = false

  private init(_ name: String, of documents: [Value], limit: Int, fix: String, at path: PropertyPath) {
    let sizes = documents.map(PolicySize.measure)
    budget = Budget(name, used: sizes.reduce(0) { $0 + $1.characters }, limit: limit, unit: "characters")
    isLowerBound = sizes.contains { $0.isLowerBound }
    self.fix = fix
    self.path = path
  }

  /// The finding where the policies take too much.
  package var finding: TemplateFinding? {
    guard budget.isExceeded else { return nil }
    return .error(
      "policy-size",
      "\(budget.name): \(isLowerBound ? "at least " : "")\(decimal(budget.used)) of "
        + "\(decimal(budget.limit)) characters, white space not counted; \(fix)", at: path)
  }

  /// The budgets of a template's roles, users, groups and policies.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  /// - Parameter quotas: Those of the account; nil where nobody has stated them.
  package static func all(in template: Template, _ quotas: AccountQuotas? = nil) -> [PolicyBudget] {
    var budgets: [PolicyBudget] = []
    for (logicalID, resource) in template.resources {
      switch resource.type {
      case "AWS::IAM::Role":
        budgets.append(trust(logicalID, resource, quotas))
        budgets += inline(logicalID, resource, limit: PolicyLimit.roleInline.characters)
      case "AWS::IAM::User": budgets += inline(logicalID, resource, limit: 2_048)
      case "AWS::IAM::Group": budgets += inline(logicalID, resource, limit: 5_120)
      case "AWS::IAM::ManagedPolicy":
        budgets.append(
          PolicyBudget(
            "managed policy \(logicalID)", of: resource.properties["PolicyDocument"].map { [$0] } ?? [],
            limit: PolicyLimit.managed.characters, fix: "split the policy",
            at: .property(["PolicyDocument"], of: logicalID)))
      case "AWS::IAM::Policy": budgets += alone(logicalID, resource)
      default: break
      }
    }
    return budgets
  }

  private static func trust(
    _ logicalID: String, _ role: TemplateResource, _ quotas: AccountQuotas?
  ) -> PolicyBudget {
    let trust = role.properties["AssumeRolePolicyDocument"]
    var budget = PolicyBudget(
      "trust policy of \(logicalID)", of: trust.map { [$0] } ?? [],
      limit: quotas?.trustPolicyCharacters ?? PolicyLimit.trust.characters,
      fix: quotas == nil
        ? "trust fewer principals, or have AWS raise the quota"
        : "trust fewer principals, or state the quota that AWS has raised in the account's quotas",
      at: .property(["AssumeRolePolicyDocument"], of: logicalID))
    budget.isTrust = true
    return budget
  }

  /// The inline policies of a role, user or group together.
  private static func inline(
    _ logicalID: String, _ resource: TemplateResource, limit: Int
  ) -> [PolicyBudget] {
    let policies = resource.properties["Policies"]?.list ?? []
    if policies.isEmpty { return [] }
    return [
      PolicyBudget(
        "inline policies of \(logicalID)", of: policies.compactMap { $0.object?["PolicyDocument"] },
        limit: limit, fix: "move statements into a managed policy",
        at: .property(["Policies"], of: logicalID))
    ]
  }

  /// An inline policy that is a resource of its own counts toward the quota of what it is attached to.
  private static func alone(_ logicalID: String, _ policy: TemplateResource) -> [PolicyBudget] {
    func isGiven(_ property: String) -> Bool { policy.properties[property].map { $0 != [] } ?? false }
    guard let document = policy.properties["PolicyDocument"] else { return [] }
    return [
      PolicyBudget(
        "inline policy \(logicalID)", of: [document],
        limit: isGiven("Users") ? 2_048 : isGiven("Groups") ? 5_120 : PolicyLimit.roleInline.characters,
        fix: "move statements into a managed policy", at: .property(["PolicyDocument"], of: logicalID))
    ]
  }
}
