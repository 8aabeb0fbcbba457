public import CFNIAM
public import CrossAccountCloudFormation
public import CrossAccountIAMPolicy

extension IAM.ManagedPolicy {
  /// A managed policy with its statements in its body; empty for one that grants fill.
  ///
  /// ```swift
  /// let policy = IAM.ManagedPolicy("AssumeAudit", name: "assume-audit", attachedTo: executionRole)
  /// executionRole.assumes(auditRole, through: policy)
  /// ```
  public init(
    _ logicalID: String, name: StringValue? = nil, attachedTo roles: IAM.Role..., path: StringValue? = nil,
    description: StringValue? = nil, file: String = #filePath, line: Int = #line, column: Int = #column,
    @StatementBuilder _ statements: () -> [Statement] = { [] }
  ) {
    self.init(
      logicalID, policyDocument: PolicyDocument(statements: statements()).typed(), description: description,
      managedPolicyName: name, path: path, roles: roles.isEmpty ? nil : ListValue(roles.map(\.ref)),
      file: file, line: line, column: column)
  }
}
