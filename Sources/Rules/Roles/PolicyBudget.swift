public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
public import CrossAccountIAMPolicy

/// The characters that one or several policies of a resource take of what IAM allows for them.
public struct PolicyBudget: Sendable, Hashable {
  public var budget: Budget
  /// Whether functions hide some of the characters.
  public var isLowerBound: Bool
  /// How to mend an excess.
  public var fix: String
  public var path: PropertyPath

  init(_ name: String, of documents: [Value], limit: Int, fix: String, at path: PropertyPath) {
    let sizes = documents.map(PolicySize.measure)
    budget = Budget(name, used: sizes.reduce(0) { $0 + $1.characters }, limit: limit, unit: "characters")
    isLowerBound = sizes.contains { $0.isLowerBound }
    self.fix = fix
    self.path = path
  }

  /// The finding where the policies take too much.
  public var finding: TemplateFinding? {
    guard budget.isExceeded else { return nil }
    return .error("policy-size", message, at: path)
  }

  var message: String {
    "\(budget.name): \(isLowerBound ? "at least " : "")\(decimal(budget.used)) of "
      + "\(decimal(budget.limit)) characters, white space not counted; \(fix)"
  }

  /// The budgets of a role: its trust policy, and its inline policies together.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  public static func ofRole(
    _ logicalID: String, _ role: TemplateResource, trustLimit: Int = PolicyLimit.trust.characters,
    trustFix: String = "trust fewer principals, or have AWS raise the quota"
  ) -> [PolicyBudget] {
    let trust = role.properties["AssumeRolePolicyDocument"]
    var budgets = [
      PolicyBudget(
        "trust policy of \(logicalID)", of: trust.map { [$0] } ?? [], limit: trustLimit,
        fix: trustFix,
        at: .property(["AssumeRolePolicyDocument"], of: logicalID))
    ]
    budgets += inline(logicalID, role, limit: PolicyLimit.roleInline.characters).map { [$0] } ?? []
    return budgets
  }

  /// The budget of a managed policy.
  public static func ofManagedPolicy(_ logicalID: String, _ policy: TemplateResource) -> PolicyBudget {
    PolicyBudget(
      "managed policy \(logicalID)", of: policy.properties["PolicyDocument"].map { [$0] } ?? [],
      limit: PolicyLimit.managed.characters, fix: "split the policy",
      at: .property(["PolicyDocument"], of: logicalID))
  }

  /// The inline policies of a role, user or group together; nil where there are none.
  static func inline(_ logicalID: String, _ resource: TemplateResource, limit: Int) -> PolicyBudget? {
    let policies = resource.properties["Policies"]?.list ?? []
    guard !policies.isEmpty else { return nil }
    return PolicyBudget(
      "inline policies of \(logicalID)", of: policies.compactMap { $0.object?["PolicyDocument"] },
      limit: limit,
      fix: "move statements into a managed policy", at: .property(["Policies"], of: logicalID))
  }
}
