public import CFNIAM
public import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension IAM.Role {
  /// The inline policy that holds the statements written straight into a role's body.
  static let ownPolicyName = "permissions"

  /// A role with its permissions in its body.
  ///
  /// ```swift
  /// let role = IAM.Role("AuditRole", name: "audit") {
  ///   Allow("iam:GetAccountSummary", on: "*")
  ///   ManagedPolicy.securityAudit
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The role's name; needed where another account refers to the role.
  ///   - trusting: Who may assume the role, beside those whom grants let in.
  ///   - maxSessionDuration: In seconds, 3,600 to 43,200.
  public init(
    _ logicalID: String, name: StringValue? = nil, trusting: TrustPolicy? = nil,
    path: StringValue? = nil, description: StringValue? = nil, maxSessionDuration: IntegerValue? = nil,
    permissionsBoundary: StringValue? = nil, tags: ListValue<Tag>? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @RoleBuilder permissions: () -> [RoleElement] = { [] }
  ) {
    var managedPolicies: [Value] = []
    var statements: [Statement] = []
    var policies: [Policy] = []
    for element in permissions() {
      switch element {
      case .statement(let statement): statements.append(statement)
      case .managedPolicy(let policy): managedPolicies.append(policy.value)
      case .inlinePolicy(let policy):
        policies.append(
          Policy(policyDocument: JSONValue(policy.document), policyName: StringValue(policy.name)))
      }
    }
    if !statements.isEmpty {
      let document = PolicyDocument(statements: statements)
      policies.insert(
        Policy(policyDocument: document.typed(), policyName: StringValue(IAM.Role.ownPolicyName)), at: 0)
    }
    self.init(
      logicalID,
      assumeRolePolicyDocument: PolicyDocument(statements: trusting?.statements ?? []).typed(),
      description: description,
      managedPolicyArns: managedPolicies.isEmpty ? nil : ListValue(value: .list(managedPolicies)),
      maxSessionDuration: maxSessionDuration, path: path, permissionsBoundary: permissionsBoundary,
      policies: policies.isEmpty ? nil : ListValue(policies), roleName: name, tags: tags,
      file: file, line: line, column: column)
  }
}
