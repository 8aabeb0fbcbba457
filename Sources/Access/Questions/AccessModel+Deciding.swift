internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension AccessModel {
  /// One way of asking whether a principal may assume a role.
  struct Assumption {
    /// The places of the two in ``principals``.
    var caller: Int
    var target: Int
    /// Who asks, where it is a session of the caller whose name is known.
    var requester: Requester?
    /// Keys of the request that are known beside the terms.
    var given: [String: ContextValue] = [:]
    /// The number of the only statement of the trust policy that counts as allowing `sts:AssumeRole`; nil for all.
    var statement: Int?
  }

  /// Whether a principal may assume a role on these terms, with every action that takes: the first action that is
  /// denied, else the first in doubt, else `sts:AssumeRole`.
  mutating func decide(_ assumption: Assumption, on terms: AssumeRoleTerms) -> GrantProof {
    var unknown: GrantProof?
    var allowed: GrantProof?
    for action in terms.actions {
      let proof = GrantProof(
        action: action, decision: decide(action, assumption, context(action, assumption, terms)))
      switch proof.decision.outcome {
      case .implicitlyDenied, .explicitlyDenied: return proof
      case .unknown: unknown = unknown ?? proof
      case .allowed: allowed = allowed ?? proof
      }
    }
    return unknown ?? allowed
      ?? GrantProof(
        action: "sts:AssumeRole", decision: Decision(outcome: .unknown, reason: "nothing was asked"))
  }

  private func context(_ action: String, _ assumption: Assumption, _ terms: AssumeRoleTerms) -> RequestContext
  {
    var context = terms.context(for: action)
    add(
      assumption.given, to: &context, from: principals[assumption.caller].account,
      to: principals[assumption.target].account)
    return context
  }

  /// Adds what is known of a request beside its action: what somebody says of it, and the organizations of accounts.
  func add(
    _ given: [String: ContextValue], to context: inout RequestContext, from caller: String?, to owner: String?
  ) {
    for (key, account) in [("aws:PrincipalOrgID", caller), ("aws:ResourceOrgID", owner)]
    where context[key] == nil {
      if let account, let organization = organizations[account] { context[key] = .values([organization]) }
    }
    for (key, value) in given { context[key] = value }
  }

  /// What a principal and a role say about one action between them.
  mutating func decide(_ action: String, _ assumption: Assumption, _ context: RequestContext) -> Decision {
    let (from, to) = (principals[assumption.caller], principals[assumption.target])
    if let doubt = from.doubt ?? to.doubt { return Decision(outcome: .unknown, reason: doubt) }
    let request = request(action, assumption, context)
    var policies = policies(assumption)
    if let statement = assumption.statement, action == "sts:AssumeRole" {
      policies.resource = policies.resource?.allowing(only: statement)
    }
    return guarded(limited(evaluate(request, policies), request, policies), from, to)
  }

  func request(_ action: String, _ assumption: Assumption, _ context: RequestContext) -> Request {
    let (from, to) = (principals[assumption.caller], principals[assumption.target])
    var request = Request(
      assumption.requester ?? (from.kind == .role ? .role(arn: from.arn) : .user(arn: from.arn)), action,
      on: to.arn, resourceAccount: to.account, context: context)
    if to.hasGeneratedName { request.symbol = GeneratedName.mark }
    return request
  }

  mutating func policies(_ assumption: Assumption) -> PolicySet {
    let callers = policies(of: assumption.caller, isCaller: true)
    let targets = policies(of: assumption.target, isCaller: false)
    return PolicySet(identity: callers.identity, resource: targets.trust, boundary: callers.boundary)
  }

  /// Takes back an "allowed" that a control policy of the templates may deny. Whether it is enabled, and whether the
  /// account is the management account, which it leaves alone, no template says.
  func limited(_ decision: Decision, _ request: Request, _ policies: PolicySet) -> Decision {
    guard decision.outcome == .allowed else { return decision }
    let caller = RequestAccounts(request)
    for control in controlPolicies {
      let account = control.kind == .serviceControl ? caller.requester : caller.resource
      guard let account, control.mayLimit(account) else { continue }
      var limited = policies
      let compiled = policy(control.document, control.kind)
      let levels = control.allows ? [[compiled]] : [[compiled, Self.everything]]
      if control.kind == .serviceControl {
        limited.serviceControl = levels
      } else {
        limited.resourceControl = [[compiled]]
      }
      if evaluate(request, limited).outcome == .allowed { continue }
      return Decision(
        outcome: .unknown,
        reason: "\(control.document.name) may deny it in the accounts that it is attached to",
        trail: decision.trail)
    }
    return decision
  }

  /// What is attached beside each policy that only denies.
  private static let everything =
    (try? Policy(
      "FullAWSAccess", .serviceControl,
      ["Version": "2012-10-17", "Statement": ["Effect": "Allow", "Action": "*", "Resource": "*"]]))
    ?? Policy("FullAWSAccess", .serviceControl, mayAllow: "it is not known")

  /// Takes back what was concluded from a text that only stands for an account's ID or for a name, or from a role
  /// that may not be there.
  private func guarded(_ decision: Decision, _ from: AccessPrincipal, _ to: AccessPrincipal) -> Decision {
    for principal in [from, to] where templates[principal.template].place.account == nil {
      // Within one template what is allowed is so in whatever account it is deployed to.
      if from.template == to.template, decision.outcome != .implicitlyDenied { continue }
      return Decision(
        outcome: .unknown,
        reason: "the account that \(templates[principal.template].place.id) is deployed to is not known")
    }
    if decision.outcome == .allowed, let absence = from.absence ?? to.absence {
      return Decision(outcome: .unknown, reason: absence, trail: decision.trail)
    }
    guard decision.outcome == .implicitlyDenied else { return decision }
    for principal in [from, to] where principal.hasGeneratedName && mentions(principal, from, to) {
      return Decision(
        outcome: .unknown,
        reason: "a policy may name \(principal.logicalID), whose name CloudFormation generates")
    }
    return decision
  }

  /// Whether a policy of the two writes out a name that CloudFormation may generate.
  private func mentions(_ named: AccessPrincipal, _ from: AccessPrincipal, _ to: AccessPrincipal) -> Bool {
    let place = templates[named.template].place
    let prefix = GeneratedName.prefix(named.logicalID, in: place)
    var documents = from.documents.map(\.document)
    if let trust = to.trust { documents.append(trust.document) }
    return documents.contains { $0.json(pretty: false).contains(prefix) }
  }
}

/// Whose control policies a request is under.
private struct RequestAccounts {
  let requester: String?
  let resource: String?

  init(_ request: Request) {
    let arn: String? =
      switch request.requester {
      case .user(let arn), .role(let arn, _), .federatedUser(let arn, _): arn
      case .root(let account, let partition): "arn:\(partition):iam::\(account):root"
      case .federated, .service, .anonymous: nil
      }
    requester = arn.flatMap { ARNParts($0)?.account }
    resource = request.resourceAccount ?? ARNParts(request.resource).map(\.account)
  }
}
