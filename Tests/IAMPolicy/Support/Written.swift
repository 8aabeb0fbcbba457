import CrossAccountCloudFormation
import CrossAccountIAMPolicy

/// The policy as JSON on one line, its references resolved.
func written(_ policy: PolicyDocument) -> String {
  policy.resolve(with: NamingResolver()).json(pretty: false)
}

/// The only statement of a policy as JSON on one line.
func written(_ statement: some StatementConvertible) -> String {
  statement.statement.resolve(with: NamingResolver()).json(pretty: false)
}
