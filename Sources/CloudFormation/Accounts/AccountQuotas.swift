/// Limits of an account that AWS raises on request. State what yours has been raised to.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
public struct AccountQuotas: Sendable, Hashable {
  /// At most 20.
  public var managedPoliciesPerRole: Int
  /// Without white space; at most 4,096 by AWS's table.
  public var trustPolicyCharacters: Int

  /// The limits of an account; by default AWS's own.
  ///
  /// - Parameters:
  ///   - managedPoliciesPerRole: How many a role may have attached; at most 20.
  ///   - trustPolicyCharacters: How long a role's trust policy may be, without white space; at most 4,096.
  public init(managedPoliciesPerRole: Int = 10, trustPolicyCharacters: Int = 2_048) {
    self.managedPoliciesPerRole = managedPoliciesPerRole
    self.trustPolicyCharacters = trustPolicyCharacters
  }
}
