public import CrossAccountIAMPolicy

/// Gathers a role's permissions.
@resultBuilder
public enum RoleBuilder {
  public static func buildExpression(_ statement: some StatementConvertible) -> [RoleElement] {
    [.statement(statement.statement)]
  }
  public static func buildExpression(_ policy: ManagedPolicy) -> [RoleElement] { [.managedPolicy(policy)] }
  public static func buildExpression(_ policy: InlinePolicy) -> [RoleElement] { [.inlinePolicy(policy)] }
  public static func buildExpression(_ elements: [RoleElement]) -> [RoleElement] { elements }
  public static func buildBlock(_ parts: [RoleElement]...) -> [RoleElement] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[RoleElement]]) -> [RoleElement] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [RoleElement]?) -> [RoleElement] { part ?? [] }
  public static func buildEither(first part: [RoleElement]) -> [RoleElement] { part }
  public static func buildEither(second part: [RoleElement]) -> [RoleElement] { part }
}
