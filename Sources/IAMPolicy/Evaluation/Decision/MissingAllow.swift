/// A kind of policy that would have to allow a request and does not.
struct MissingAllow {
  let kind: PolicyKind
  var level: Int?
  let policies: [Policy]
  /// How closely a statement would have to name the requester.
  var wanted = PrincipalLevel.account

  /// What is lacking, in words.
  var text: String {
    switch kind {
    case .identity: "no identity policy allows it"
    case .session: policies.isEmpty ? "no session policy was passed" : "no session policy allows it"
    case .serviceControl: "no service control policy of level \(level ?? 1) allows it"
    case .resource, .trust, .key:
      policies.isEmpty ? "there is no \(kind.rawValue)" : "the \(kind.rawValue) does not allow it"
    case .boundary, .endpoint, .resourceControl: "the \(kind.rawValue) does not allow it"
    }
  }
}
