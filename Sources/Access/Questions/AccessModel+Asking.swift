internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
package import CrossAccountIAMPolicy

extension AccessModel {
  /// Answers one question: may this principal do this with this resource?
  ///
  /// - Parameters:
  ///   - principal: The ARN of a role, user or role session, or a service's name such as `lambda.amazonaws.com`.
  ///   - context: Condition keys of the request; what is not given is not known, or absent where no role's
  ///     session ever brings it.
  package mutating func ask(
    _ principal: String, _ action: String, on resource: String, context: [String: String] = [:]
  ) -> Decision {
    let resource = symbols[resource] ?? resource
    let isService = principal.hasSuffix(".amazonaws.com") || principal.hasSuffix(".amazonaws.com.cn")
    guard let requester = isService ? .service(principal) : Requester(arn: principal) else {
      return Decision(outcome: .unknown, reason: "\(principal) is not the ARN of a principal\(Self.arnHint)")
    }
    let question = Question(requester, action, resource, context)
    guard question.isAssumption else { return answer(question, principal, action, AssumeRoleTerms()) }
    // Tags and a source identity take actions of their own, from both sides.
    var unknown: Decision?
    var allowed: Decision?
    for action in question.actions {
      let decision = answer(question, principal, action, question.terms)
      switch decision.outcome {
      case .implicitlyDenied, .explicitlyDenied: return decision
      case .unknown: unknown = unknown ?? decision
      case .allowed: allowed = allowed ?? decision
      }
    }
    return unknown ?? allowed ?? Decision(outcome: .unknown, reason: "nothing was asked")
  }

  private mutating func answer(
    _ question: Question, _ principal: String, _ action: String, _ terms: AssumeRoleTerms
  ) -> Decision {
    let target = positions[question.resource]
    let given = question.given(for: action)
    var context = terms.context(for: action)
    if case .service = question.requester {
      add(given, to: &context, from: nil, to: account(of: question.resource))
      return answerService(question, action, target, context)
    }
    guard let caller = position(of: principal) else {
      add(given, to: &context, from: ARNParts(principal)?.account, to: account(of: question.resource))
      return answerStranger(question, principal, action, target, context)
    }
    let requester = requester(question.requester, caller)
    let owner = target.map { principals[$0].account } ?? account(of: question.resource)
    add(given, to: &context, from: principals[caller].account, to: owner)
    if let target {
      return decide(action, Assumption(caller: caller, target: target, requester: requester), context)
    }
    return answer(question, requester, caller, action, context)
  }

  /// A session's ARN lacks the path of its role.
  private func requester(_ requester: Requester, _ caller: Int) -> Requester {
    guard case .role(_, let session?) = requester else { return requester }
    return .role(arn: principals[caller].arn, session: session)
  }

  /// About a resource whose own policy may not be known.
  private mutating func answer(
    _ question: Question, _ requester: Requester, _ caller: Int, _ action: String, _ context: RequestContext
  ) -> Decision {
    let from = principals[caller]
    if let doubt = from.doubt { return Decision(outcome: .unknown, reason: doubt) }
    guard templates[from.template].place.account != nil else {
      return Decision(
        outcome: .unknown,
        reason: "the account that \(templates[from.template].place.id) is deployed to is not known")
    }
    let callers = policies(of: caller, isCaller: true)
    let request = request(question, requester, action, context)
    let policies = PolicySet(
      identity: callers.identity,
      resource: resourcePolicy(question.resource, action, nil, caller: from.account),
      boundary: callers.boundary)
    let decision = limited(evaluate(request, policies), request, policies)
    guard decision.outcome == .allowed, let absence = from.absence else { return decision }
    return Decision(outcome: .unknown, reason: absence, trail: decision.trail)
  }

  private func request(
    _ question: Question, _ requester: Requester, _ action: String, _ context: RequestContext
  ) -> Request {
    var request = Request(
      requester, action, on: question.resource, resourceAccount: account(of: question.resource),
      context: context)
    request.symbol = resourcePolicies[question.resource]?.symbol
    if let target = positions[question.resource], principals[target].hasGeneratedName {
      request.symbol = GeneratedName.mark
    }
    return request
  }

  private mutating func answerService(
    _ question: Question, _ action: String, _ target: Int?, _ context: RequestContext
  ) -> Decision {
    var context = context
    // Whether it comes for this account's resources is what conditions on the source ask.
    for key in ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID"] where !question.gives(key) {
      context[key] = .unknown("\(key) of the service's call is not known")
    }
    context["aws:PrincipalIsAWSService"] = "true"
    let request = request(question, question.requester, action, context)
    let policies = PolicySet(resource: resourcePolicy(question.resource, action, target, caller: nil))
    let decision = limited(evaluate(request, policies), request, policies)
    guard let target, decision.outcome == .allowed,
      let doubt = principals[target].doubt ?? principals[target].absence
    else { return decision }
    return Decision(outcome: .unknown, reason: doubt, trail: decision.trail)
  }

  /// Somebody whose own policies are not known: only what the other side says alone can be told.
  private mutating func answerStranger(
    _ question: Question, _ principal: String, _ action: String, _ target: Int?, _ context: RequestContext
  ) -> Decision {
    let near = Spelling.suggestion(for: principal, among: positions.keys.sorted())
    let reason = "\(principal) is not in these templates, so its policies are not known\(near)"
    let unknown = Decision(outcome: .unknown, reason: reason)
    // Of a session the path of its role is not known, and of an account without an ID nothing is.
    if case .role(_, _?) = question.requester { return unknown }
    let owner =
      target.map { templates[principals[$0].template].place.account } ?? account(of: question.resource)
    if owner == nil || target.flatMap({ principals[$0].doubt }) != nil { return unknown }
    let request = request(question, question.requester, action, context)
    let own = Policy("policies of \(principal)", .identity, unknown: reason)
    let decision = evaluate(
      request,
      PolicySet(
        identity: [own],
        resource: resourcePolicy(question.resource, action, target, caller: ARNParts(principal)?.account),
        session: [Policy("session policy of \(principal)", .session, unknown: reason)]))
    switch decision.outcome {
    case .allowed, .unknown: return unknown
    case .explicitlyDenied: return decision
    case .implicitlyDenied:
      if let target, principals[target].hasGeneratedName { return unknown }
      var decision = decision
      decision.reason += near
      return decision
    }
  }

  /// The principal behind an ARN; for a session its role.
  func position(of arn: String) -> Int? {
    if let position = positions[arn] { return position }
    guard let parts = ARNParts(arn), parts.service == "sts",
      let name = parts.name(of: "assumed-role/")?.split(separator: "/").first
    else { return nil }
    return principals.firstIndex {
      $0.kind == .role && $0.account == parts.account && ARNParts($0.arn)?.lastName == String(name)
    }
  }

  private static let arnHint = "; write arn:aws:iam::111111111111:role/name, or a service's name"
}
