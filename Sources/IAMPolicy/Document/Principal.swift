public import CrossAccountCloudFormation

/// Who a resource policy speaks of.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
public struct Principal: Sendable, Hashable {
  /// The kinds in the order in which they are written.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case aws = "AWS"
    case service = "Service"
    case federated = "Federated"
    case canonicalUser = "CanonicalUser"
    /// `"Principal": "*"`, which trust policies do not accept.
    case everyone = "*"
  }

  public var kind: Kind
  public var value: Value

  public init(_ kind: Kind, _ value: StringValue) {
    self.kind = kind
    self.value = value.value
  }

  /// A service, such as `lambda.amazonaws.com`.
  public static func service(_ name: StringValue) -> Principal { Principal(.service, name) }

  /// A role, user or assumed session by its ARN, which must exist when the policy is saved.
  public static func arn(_ arn: StringValue) -> Principal { Principal(.aws, arn) }

  /// A whole account: whoever its own identity policies allow.
  public static func account(_ id: StringValue) -> Principal { Principal(.aws, id) }

  /// Any AWS principal of any account. Only with conditions that narrow it.
  public static let anyAWS = Principal(.aws, "*")

  /// An identity provider: an OIDC or SAML provider's ARN, or a provider's domain.
  public static func federated(_ provider: StringValue) -> Principal { Principal(.federated, provider) }

  public static func canonicalUser(_ id: StringValue) -> Principal { Principal(.canonicalUser, id) }

  /// Anyone at all, anonymous callers included.
  public static let everyone = Principal(.everyone, "*")
}

extension Principal {
  public static let lambda = Principal.service("lambda.amazonaws.com")
  public static let ec2 = Principal.service("ec2.amazonaws.com")
  public static let ecsTasks = Principal.service("ecs-tasks.amazonaws.com")
  public static let stepFunctions = Principal.service("states.amazonaws.com")
  public static let eventBridge = Principal.service("events.amazonaws.com")
  public static let cloudFormation = Principal.service("cloudformation.amazonaws.com")
}
