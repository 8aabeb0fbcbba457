/// How a caller's policy names a role of which each account of a group has one.
public enum FleetListing: Sendable, Hashable {
  /// One ARN with `*` for the account, and a condition that the account is in the group's organization and
  /// organizational units: the policy stays as small for ten thousand accounts as for two, and takes in those
  /// that join later.
  case byPattern
  /// Each account's ARN, split into managed policies within IAM's quotas.
  case listed
}
