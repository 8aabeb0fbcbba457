/// One principal of a statement.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum PrincipalEntry: Sendable, Hashable {
  /// `"*"` or `{"AWS": "*"}`.
  case everyone
  case account(id: String, partition: String?)
  /// A role, user or session.
  case arn(String)
  case service(String)
  case federated(String)
  case canonicalUser(String)
  /// A text that names nobody: a unique ID such as `AROA…`, which is left of a principal that was deleted, or
  /// an ARN with a wildcard.
  case nobody(String)
  case unknown(kind: Principal.Kind?, UnknownText)

  init(_ kind: Principal.Kind, _ read: ReadText) {
    switch read {
    case .unknown(let text): self = .unknown(kind: kind, text)
    case .known("*") where kind == .aws || kind == .everyone: self = .everyone
    case .known(let text):
      switch kind {
      case .aws: self = PrincipalEntry.aws(text)
      case .service: self = .service(text)
      case .federated: self = .federated(text)
      case .canonicalUser: self = .canonicalUser(text)
      case .everyone: self = .nobody(text)
      }
    }
  }

  private static func aws(_ text: String) -> PrincipalEntry {
    if ARNParts.isAccountID(text) { return .account(id: text, partition: nil) }
    guard let parts = ARNParts(text), !text.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F }) else {
      return .nobody(text)
    }
    if parts.service == "iam", parts.resource == "root" {
      return .account(id: parts.account, partition: parts.partition)
    }
    return .arn(text)
  }

  func match(_ caller: RequesterFacts) -> PrincipalMatch {
    switch self {
    case .everyone: return PrincipalMatch(.exact)
    case .account(let id, let partition):
      guard id == caller.account, partition == nil || partition == caller.partition else { return .none }
      return PrincipalMatch(caller.isRoot ? .exact : .account)
    case .arn(let arn): return PrincipalEntry.match(arn, caller)
    case .service(let name):
      if case .service(let caller) = caller.requester, same(name, caller) { return PrincipalMatch(.exact) }
      return .none
    case .federated(let name):
      if case .federated(let provider) = caller.requester, same(name, provider) {
        return PrincipalMatch(.exact)
      }
      return .none
    case .canonicalUser:
      guard caller.hasIdentity else { return .none }
      return PrincipalMatch(doubtful: "the account behind a canonical user ID is not known", level: .account)
    case .nobody: return .none
    case .unknown(let kind, let text): return PrincipalEntry.match(text, of: kind, caller)
    }
  }

  private static func match(_ arn: String, _ caller: RequesterFacts) -> PrincipalMatch {
    for exact in caller.exactARNs where same(arn, exact) { return PrincipalMatch(.exact) }
    if let behind = caller.behindARN, same(arn, behind) { return PrincipalMatch(.behind) }
    if let (prefix, level) = caller.openPrefix, arn.utf8.starts(with: prefix.utf8) {
      return PrincipalMatch(doubtful: PrincipalEntry.openReason(level), level: level)
    }
    return .none
  }

  private static func match(
    _ text: UnknownText, of kind: Principal.Kind?, _ caller: RequesterFacts
  ) -> PrincipalMatch {
    var names = caller.exactARNs
    switch caller.requester {
    case .service(let name): names = kind == nil || kind == .service ? [name] : []
    case .federated(let provider): names = kind == nil || kind == .federated ? [provider] : []
    case .anonymous: names = []
    default:
      guard kind != .service, kind != .federated else { return .none }
      if let behind = caller.behindARN { names.append(behind) }
      if let (prefix, level) = caller.openPrefix, text.mayBegin(with: prefix) {
        return PrincipalMatch(doubtful: text.reason, level: level)
      }
      if let account = caller.account, let partition = caller.partition {
        names += [account, "arn:\(partition):iam::\(account):root"]
      }
    }
    if kind == nil || kind == .aws { names.append("*") }
    for name in names where !text.match(Array(name.utf8)).isNo {
      return PrincipalMatch(doubtful: text.reason)
    }
    return .none
  }

  private static func openReason(_ level: PrincipalLevel) -> String {
    level == .exact
      ? "the name of the session is not known" : "the user behind the federated session is not known"
  }
}
