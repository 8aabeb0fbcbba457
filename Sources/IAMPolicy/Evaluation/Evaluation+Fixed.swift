extension Evaluation {
  /// What AWS decides by itself, whatever policies say; nil where policies decide.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
  var decisionWithoutPolicies: Decision? {
    guard same(facts.actionService, "sts"), facts.caller.hasIdentity else { return nil }
    if same(facts.actionName, "getcalleridentity") { return freeForAll("every caller may ask who it is") }
    guard same(facts.actionName, "getsessiontoken") else { return nil }
    switch facts.caller.requester {
    case .user, .root: return freeForAll("no policy decides about a user's own session tokens")
    default:
      return Decision(
        outcome: .implicitlyDenied,
        reason: "\(subject) is not allowed: only the long-term credentials of a user get session tokens",
        trail: trail)
    }
  }

  /// An endpoint stands between the caller and STS, and may let nobody through.
  private func freeForAll(_ reason: String) -> Decision {
    if policies.endpoint != nil, !endpointAllows.isYes || !endpoint.deny.truth.isNo {
      return Decision(
        outcome: .unknown,
        reason: "whether \(subject) is allowed is not known: the endpoint's policy may stop the call",
        trail: trail)
    }
    return Decision(outcome: .allowed, reason: "\(subject) is allowed: \(reason)", trail: trail)
  }

  /// Why nobody but AWS may change the resource as the request would; nil where that is not so.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies
  /// https://docs.aws.amazon.com/singlesignon/latest/userguide/using-service-linked-roles.html
  /// https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html
  var protection: String? {
    guard let parts = ARNParts(facts.request.resource), same(facts.actionService, parts.service),
      Evaluation.changes.contains(where: { facts.actionName.starts(with: $0.utf8) })
    else { return nil }
    let isProtected =
      switch parts.service {
      case "iam":
        parts.account == "aws" && parts.name(of: "policy/") != nil
          || parts.name(of: "role/aws-reserved/") != nil
      case "kms": parts.name(of: "alias/aws/") != nil
      default: false
      }
    return isProtected ? "\(facts.request.resource) is AWS's own, and nobody else may change it" : nil
  }

  /// How the names of actions begin that change what they are about.
  private static let changes = [
    "add", "attach", "create", "delete", "detach", "put", "remove", "set", "tag", "untag", "update",
  ]
}
