/// What follows from who makes a request.
struct RequesterFacts: Sendable {
  let requester: Requester
  let account: String?
  let partition: String?
  /// What `aws:PrincipalArn` holds: for a session of a role, the ARN of the role.
  let principalARN: String?
  /// The ARNs that name this requester and nobody else.
  let exactARNs: [String]
  /// The role or user behind a session.
  let behindARN: String?
  /// How an ARN begins that may name the requester: a session of the role, where the session's name is not
  /// known; a user of the account, where it is not known who made the federated session.
  let openPrefix: (text: String, level: PrincipalLevel)?
  /// Whether the role belongs to a service, so that neither SCPs nor RCPs limit it.
  ///
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#scp-effects-on-permissions
  let isServiceLinkedRole: Bool

  init(_ requester: Requester) {
    self.requester = requester
    var parts: ARNParts?
    var behind: String?
    var prefix: (text: String, level: PrincipalLevel)?
    switch requester {
    case .user(let arn):
      parts = ARNParts(arn)
      (principalARN, exactARNs) = (arn, [arn])
    case .role(let arn, let session):
      parts = ARNParts(arn)
      behind = arn
      let name = parts?.lastName ?? ""
      let sessions =
        parts.map { "arn:\($0.partition):sts::\($0.account):assumed-role/\(name)/" } ?? "\(arn)/"
      if session == nil { prefix = (sessions, .exact) }
      (principalARN, exactARNs) = (arn, session.map { [sessions + $0] } ?? [])
    case .federatedUser(let arn, let user):
      parts = ARNParts(arn)
      behind = user
      if user == nil { prefix = parts.map { ("arn:\($0.partition):iam::\($0.account):user/", .behind) } }
      (principalARN, exactARNs) = (arn, [arn])
    case .root(let account, let partition):
      let arn = "arn:\(partition):iam::\(account):root"
      parts = ARNParts(arn)
      (principalARN, exactARNs) = (arn, [arn])
    case .federated, .service, .anonymous: (principalARN, exactARNs) = (nil, [])
    }
    isServiceLinkedRole = parts?.service == "iam" && parts?.name(of: "role/aws-service-role/") != nil
    account = parts?.account
    partition = parts?.partition
    behindARN = behind
    openPrefix = prefix
  }

  /// Whether identity policies speak for the requester: it belongs to an account.
  var hasIdentity: Bool {
    switch requester {
    case .user, .role, .federatedUser, .root: true
    case .federated, .service, .anonymous: false
    }
  }

  var isRoot: Bool { if case .root = requester { true } else { false } }

  var isFederatedUser: Bool { if case .federatedUser = requester { true } else { false } }

  /// The requester as messages name it.
  var name: String {
    switch requester {
    case .user, .federatedUser, .root: principalARN ?? ""
    case .role(let arn, let session): session == nil ? arn : "\(arn) (session \(session ?? ""))"
    case .federated(let provider): "a principal federated by \(provider)"
    case .service(let name): "the service \(name)"
    case .anonymous: "an anonymous caller"
    }
  }
}
