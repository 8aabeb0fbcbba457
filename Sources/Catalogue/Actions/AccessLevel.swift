/// What kind of access an action gives.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
public enum AccessLevel: String, Sendable, Hashable, CaseIterable {
  /// Sees that resources exist, not what is in them.
  case list = "List"
  case read = "Read"
  /// Creates, changes or deletes resources.
  case write = "Write"
  case tagging = "Tagging"
  case permissionsManagement = "Permissions management"
}
