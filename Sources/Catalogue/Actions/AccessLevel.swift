/// What kind of access an action gives.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
public enum AccessLevel: String, Sendable, Hashable, CaseIterable {
  /// Sees that resources exist, not what is in them.
  case list = "List"
  /// Sees what is in resources.
  case read = "Read"
  /// Creates, changes or deletes resources.
  case write = "Write"
  /// Changes nothing but tags.
  case tagging = "Tagging"
  /// Changes who may do what.
  case permissionsManagement = "Permissions management"
}
