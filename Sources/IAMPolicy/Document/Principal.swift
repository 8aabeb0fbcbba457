public import CrossAccountCloudFormation

/// Who a resource policy speaks of.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
public struct Principal: Sendable, Hashable {
  /// The kinds in the order in which they are written.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An account, a role, a user or a session.
    case aws = "AWS"
    /// A service of AWS.
    case service = "Service"
    /// An identity provider.
    case federated = "Federated"
    /// An account by its canonical user ID, which only S3 knows.
    case canonicalUser = "CanonicalUser"
    /// `"Principal": "*"`, which trust policies do not accept.
    case everyone = "*"
  }

  /// What kind of principal it is.
  public var kind: Kind
  /// An ARN, an ID or a name; `*` for all of the kind.
  public var value: Value

  /// A principal of any kind.
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

  /// An account by its canonical user ID, in policies of S3 buckets.
  public static func canonicalUser(_ id: StringValue) -> Principal { Principal(.canonicalUser, id) }

  /// Anyone at all, anonymous callers included.
  public static let everyone = Principal(.everyone, "*")
}

extension Principal {
  /// AWS Lambda.
  public static let lambda = Principal.service("lambda.amazonaws.com")
  /// Amazon EC2.
  public static let ec2 = Principal.service("ec2.amazonaws.com")
  /// Tasks of Amazon ECS.
  public static let ecsTasks = Principal.service("ecs-tasks.amazonaws.com")
  /// AWS Step Functions.
  public static let stepFunctions = Principal.service("states.amazonaws.com")
  /// Amazon EventBridge.
  public static let eventBridge = Principal.service("events.amazonaws.com")
  /// AWS CloudFormation.
  public static let cloudFormation = Principal.service("cloudformation.amazonaws.com")
}
