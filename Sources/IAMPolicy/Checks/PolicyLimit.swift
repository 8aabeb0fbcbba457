/// How long a policy may be, in characters without white space.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
public enum PolicyLimit: Sendable, Hashable {
  /// The trust policy of a role.
  case trust
  /// All inline policies of a role together.
  case roleInline
  /// A managed policy.
  case managed

  /// The default quota; AWS raises that of trust policies on request.
  public var characters: Int {
    switch self {
    case .trust: 2_048
    case .roleInline: 10_240
    case .managed: 6_144
    }
  }
}
