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
    var keys = AssumeRoleTerms().context(for: action, keys: [])
    for (key, value) in context.sorted(by: { $0.key < $1.key }) {
      keys[key] = .values(value.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
    let target = positions[resource]
    if principal.hasSuffix(".amazonaws.com") || principal.hasSuffix(".amazonaws.com.cn") {
      // Whether it comes for this account's resources is what conditions on the source ask.
      for key in ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID"] where context[key] == nil {
        keys[key] = .unknown("\(key) of the service's call is not known")
      }
      keys["aws:PrincipalIsAWSService"] = "true"
      let policy = resourcePolicy(resource, target, caller: nil)
      return evaluate(
        Request(
          .service(principal), action, on: resource, resourceAccount: account(of: resource), context: keys),
        PolicySet(resource: policy))
    }
    guard let requester = Requester(arn: principal) else {
      return Decision(outcome: .unknown, reason: "\(principal) is not the ARN of a principal\(Self.arnHint)")
    }
    guard let caller = position(of: principal) else {
      let near = Spelling.suggestion(for: principal, among: positions.keys.sorted())
      return Decision(
        outcome: .unknown,
        reason: "\(principal) is not in these templates, so its policies are not known\(near)")
    }
    if let target { return decide(action, by: caller, on: target, context: keys) }
    return ask(requester, caller, action, resource, keys)
  }

  /// About a resource whose own policy may not be known.
  private mutating func ask(
    _ requester: Requester, _ caller: Int, _ action: String, _ resource: String, _ context: RequestContext
  ) -> Decision {
    let from = principals[caller]
    if let doubt = from.doubt { return Decision(outcome: .unknown, reason: doubt) }
    guard templates[from.template].place.account != nil else {
      return Decision(
        outcome: .unknown,
        reason: "the account that \(templates[from.template].place.id) is deployed to is not known")
    }
    let callers = policies(of: caller, isCaller: true)
    let request = Request(
      requester, action, on: resource, resourceAccount: account(of: resource), context: context)
    return evaluate(
      request,
      PolicySet(
        identity: callers.identity, resource: resourcePolicy(resource, nil, caller: from.account),
        boundary: callers.boundary))
  }

  /// The policy of a resource: its own, an unknown one where access hangs on it, or none.
  ///
  /// - Parameter caller: The account of the caller; nil for a service.
  private mutating func resourcePolicy(_ resource: String, _ target: Int?, caller: String?) -> Policy? {
    if let target { return policies(of: target, isCaller: false).trust }
    if let known = resourcePolicies[resource] ?? parent(of: resource) {
      return policy(known, ARNParts(resource)?.service == "kms" ? .key : .resource)
    }
    if resource == "*" || maker(of: resource) != nil { return nil }
    let parts = ARNParts(resource)
    let isRole = parts?.service == "iam" && parts?.name(of: "role/") != nil
    // A resource of the same account is taken to have no policy that the templates do not show.
    if !isRole, parts?.service != "kms", let caller, parts?.account == caller { return nil }
    return Policy(
      "policy of \(resource)", isRole ? .trust : .resource,
      unknown: "the policy of \(resource) is not in these templates")
  }

  /// The template that makes a resource under a name of its own.
  private func maker(of resource: String) -> Int? {
    let whole = ARNParts(resource)?.service == "s3" ? String(resource.prefix { $0 != "/" }) : resource
    return templates.indices.first { index in
      let resolver = resolver(index)
      return templates[index].template.resources.contains { entry in
        guard let naming = PhysicalName.of(type: entry.element.type), let attribute = naming.arnAttribute,
          entry.element.properties[naming.property] != nil
        else { return false }
        return resolver.physical(entry.key, attribute)?.string == whole
      }
    }
  }

  /// A bucket's policy speaks of its objects too.
  private func parent(of resource: String) -> AttachedDocument? {
    guard let slash = resource.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return resourcePolicies[String(resource[..<slash])]
  }

  private func account(of resource: String) -> String? {
    if let target = positions[resource] { return principals[target].account }
    if let parts = ARNParts(resource), ARNParts.isAccountID(parts.account) { return parts.account }
    let index = (resourcePolicies[resource] ?? parent(of: resource))?.template ?? maker(of: resource)
    return index.map { templates[$0].place.accountText }
  }

  /// The principal behind an ARN; for a session its role.
  private func position(of arn: String) -> Int? {
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
