public import CrossAccountIAMPolicy

/// What can stand in a role's body.
public enum RoleElement: Sendable {
  case statement(Statement)
  case managedPolicy(ManagedPolicy)
  case inlinePolicy(InlinePolicy)
}
