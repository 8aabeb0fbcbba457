/// What a policy is attached to, which decides what it can do.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types
public enum PolicyKind: String, Sendable, Hashable, CaseIterable {
  /// A policy of a user, group or role.
  case identity = "identity policy"
  /// A policy of a resource other than a role or a KMS key, such as a bucket.
  case resource = "resource policy"
  /// The resource policy of a role.
  case trust = "trust policy"
  /// The resource policy of a KMS key.
  case key = "key policy"
  /// The most that the policies of a user or role can allow.
  case boundary = "permissions boundary"
  /// The most that a session can do, passed when the role is assumed.
  case session = "session policy"
  /// The most that principals of an organization's accounts can do.
  case serviceControl = "service control policy"
  /// The most that can be done with resources of an organization's accounts.
  case resourceControl = "resource control policy"
  /// What requests can pass an endpoint of a VPC.
  case endpoint = "VPC endpoint policy"

  /// Whether its statements name principals.
  public var namesPrincipals: Bool {
    switch self {
    case .resource, .trust, .key, .resourceControl, .endpoint: true
    case .identity, .boundary, .session, .serviceControl: false
    }
  }

  /// Whether its statements may leave out the resource, which is what the policy is attached to.
  var impliesResource: Bool { self == .resource || self == .trust || self == .key }

  /// Whether it is attached to the resource of the request.
  var isResourceBased: Bool { impliesResource }
}
