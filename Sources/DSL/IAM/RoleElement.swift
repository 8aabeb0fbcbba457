public import CrossAccountIAMPolicy

/// What can stand in a role's body.
public enum RoleElement: Sendable {
  /// A statement of the role's own inline policy.
  case statement(Statement)
  /// A managed policy to attach.
  case managedPolicy(ManagedPolicy)
  /// An inline policy with a name of its own.
  case inlinePolicy(InlinePolicy)
}
