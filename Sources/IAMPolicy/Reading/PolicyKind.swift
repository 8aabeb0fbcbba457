/// What a policy is attached to, which decides what it can do.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types
public enum PolicyKind: String, Sendable, Hashable, CaseIterable {
  case identity = "identity policy"
  case resource = "resource policy"
  /// The resource policy of a role.
  case trust = "trust policy"
  /// The resource policy of a KMS key.
  case key = "key policy"
  case boundary = "permissions boundary"
  case session = "session policy"
  case serviceControl = "service control policy"
  case resourceControl = "resource control policy"
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
