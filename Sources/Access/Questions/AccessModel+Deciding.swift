internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension AccessModel {
  /// Whether a role or user of the templates may assume a role of theirs.
  ///
  /// - Parameters:
  ///   - action: One of the actions of `terms`.
  ///   - caller: The principal's place in ``principals``.
  mutating func decide(
    _ action: String, by caller: Int, on target: Int, terms: AssumeRoleTerms
  ) -> Decision {
    let keys = principals[target].trust.map { PolicyStatement.all(in: $0.document) } ?? []
    let context = terms.context(for: action, keys: keys.flatMap { $0.conditions.map(\.key) })
    return decide(action, by: caller, on: target, context: context)
  }

  mutating func decide(
    _ action: String, by caller: Int, on target: Int, context: RequestContext
  ) -> Decision {
    let (from, to) = (principals[caller], principals[target])
    if let doubt = from.doubt ?? to.doubt { return Decision(outcome: .unknown, reason: doubt) }
    let request = Request(
      from.kind == .role ? .role(arn: from.arn) : .user(arn: from.arn), action, on: to.arn,
      resourceAccount: to.account, context: context)
    let callers = policies(of: caller, isCaller: true)
    let targets = policies(of: target, isCaller: false)
    let decision = evaluate(
      request, PolicySet(identity: callers.identity, resource: targets.trust, boundary: callers.boundary))
    return guarded(decision, from, to)
  }

  /// Takes back what was concluded from a text that only stands for an account's ID or for a name.
  private func guarded(_ decision: Decision, _ from: AccessPrincipal, _ to: AccessPrincipal) -> Decision {
    for principal in [from, to] where templates[principal.template].place.account == nil {
      // Within one template what is allowed is so in whatever account it is deployed to.
      if from.template == to.template, decision.outcome != .implicitlyDenied { continue }
      return Decision(
        outcome: .unknown,
        reason: "the account that \(templates[principal.template].place.id) is deployed to is not known")
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
