public import CrossAccountIAMPolicy

/// Gathers a role's permissions.
@resultBuilder
public enum RoleBuilder {
  /// A statement of the role's own inline policy.
  public static func buildExpression(_ statement: some StatementConvertible) -> [RoleElement] {
    [.statement(statement.statement)]
  }
  /// A managed policy to attach.
  public static func buildExpression(_ policy: ManagedPolicy) -> [RoleElement] { [.managedPolicy(policy)] }
  /// An inline policy with a name of its own.
  public static func buildExpression(_ policy: InlinePolicy) -> [RoleElement] { [.inlinePolicy(policy)] }
  /// Several permissions.
  public static func buildExpression(_ elements: [RoleElement]) -> [RoleElement] { elements }
  /// All permissions of a body, in their order.
  public static func buildBlock(_ parts: [RoleElement]...) -> [RoleElement] { parts.flatMap(\.self) }
  /// The permissions of a `for` loop.
  public static func buildArray(_ parts: [[RoleElement]]) -> [RoleElement] { parts.flatMap(\.self) }
  /// The permissions of an `if` without `else`.
  public static func buildOptional(_ part: [RoleElement]?) -> [RoleElement] { part ?? [] }
  /// The permissions of an `if`.
  public static func buildEither(first part: [RoleElement]) -> [RoleElement] { part }
  /// The permissions of an `else`.
  public static func buildEither(second part: [RoleElement]) -> [RoleElement] { part }
}
