/// Who makes a request.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
public enum Requester: Sendable, Hashable {
  /// An IAM user.
  case user(arn: String)
  /// A session of a role. Without its name, whether a policy means just this session cannot be known.
  case role(arn: String, session: String? = nil)
  /// A session that an IAM user or a root user made with `GetFederationToken`.
  case federatedUser(arn: String, user: String? = nil)
  /// The root user of an account.
  case root(account: String, partition: String = "aws")
  /// Somebody whom a SAML or OIDC provider vouches for and who is about to assume a role.
  case federated(provider: String)
  /// An AWS service, such as `lambda.amazonaws.com`, that acts for itself.
  case service(String)
  /// Somebody without credentials.
  case anonymous

  /// The requester that an ARN names; nil where it names none.
  ///
  /// The ARN of an assumed role lacks the role's path, which is taken to be `/`.
  public init?(arn: String) {
    guard let parts = ARNParts(arn) else { return nil }
    switch parts.service {
    case "iam" where parts.resource == "root":
      self = .root(account: parts.account, partition: parts.partition)
    case "iam" where parts.name(of: "user/") != nil: self = .user(arn: arn)
    case "iam" where parts.name(of: "role/") != nil: self = .role(arn: arn)
    case "sts" where parts.name(of: "federated-user/") != nil: self = .federatedUser(arn: arn)
    case "sts":
      guard let names = parts.name(of: "assumed-role/")?.split(separator: "/", maxSplits: 1), names.count == 2
      else { return nil }
      let role = "arn:\(parts.partition):iam::\(parts.account):role/\(names[0])"
      self = .role(arn: role, session: String(names[1]))
    default: return nil
    }
  }
}
