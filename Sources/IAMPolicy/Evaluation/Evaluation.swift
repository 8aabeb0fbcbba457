/// One request against one set of policies: every kind of policy asked once.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
struct Evaluation {
  let facts: RequestFacts
  let policies: PolicySet
  /// The resource's policy, if it has a say.
  let resourcePolicy: Policy?
  let resourceControl: [PolicyScan]
  let serviceControl: [PolicyScan]
  let endpoint: PolicyScan
  let resource: PolicyScan
  let identity: PolicyScan
  let boundary: PolicyScan
  let session: PolicyScan

  init(_ request: Request, _ policies: PolicySet) {
    let facts = RequestFacts(request, hasBoundary: policies.boundary != nil)
    self.facts = facts
    self.policies = policies
    func scan(_ kind: PolicyKind, _ policies: [Policy]) -> PolicyScan {
      PolicyScan(Evaluation.exemption(from: kind, facts) == nil ? policies : [], facts)
    }
    resourceControl = policies.resourceControl.map { scan(.resourceControl, $0) }
    serviceControl = policies.serviceControl.map { scan(.serviceControl, $0) }
    endpoint = scan(.endpoint, policies.endpoint.map { [$0] } ?? [])
    let resourcePolicy = policies.resource.flatMap { Evaluation.governs($0.kind, facts) ? $0 : nil }
    self.resourcePolicy = resourcePolicy
    resource = scan(.resource, resourcePolicy.map { [$0] } ?? [])
    identity = scan(.identity, policies.identity)
    boundary = scan(.boundary, policies.boundary.map { [$0] } ?? [])
    session = scan(.session, policies.session ?? [])
  }

  /// Why a kind of policy has nothing to say to the requester; nil where it has.
  ///
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
  static func exemption(from kind: PolicyKind, _ facts: RequestFacts) -> String? {
    let caller = facts.caller
    switch kind {
    case .resource, .trust, .key, .endpoint: return nil
    case .identity: return caller.hasIdentity ? nil : "\(caller.name) belongs to no account"
    case .boundary:
      if caller.isServiceLinkedRole { return "a service-linked role has no boundary" }
      return caller.hasIdentity && !caller.isRoot ? nil : "\(caller.name) has no boundary"
    case .session:
      switch caller.requester {
      case .role, .federatedUser: return nil
      default: return "\(caller.name) is not a session"
      }
    case .serviceControl:
      if !caller.hasIdentity { return "\(caller.name) belongs to no account" }
      if caller.isServiceLinkedRole { return "it does not limit service-linked roles" }
      return isManagement(caller.account, facts) ? "it does not limit the management account" : nil
    case .resourceControl:
      if caller.isServiceLinkedRole { return "it does not limit service-linked roles" }
      return isManagement(facts.resourceAccount, facts) ? "it does not limit the management account" : nil
    }
  }

  private static func isManagement(_ account: String?, _ facts: RequestFacts) -> Bool {
    guard let management = facts.request.managementAccount else { return false }
    return account == management
  }

  var isAskedServiceControl: Bool { Evaluation.exemption(from: .serviceControl, facts) == nil }

  /// The policy that must allow the request itself: a role's trust policy, a key's policy.
  var requiredPolicy: PolicyKind? {
    if let kind = resourcePolicy?.kind, kind == .trust || kind == .key { return kind }
    return facts.requiredPolicy
  }

  /// A trust policy speaks of assuming the role only, not of passing or reading it; a key policy of KMS only.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html
  private static func governs(_ kind: PolicyKind, _ facts: RequestFacts) -> Bool {
    switch kind {
    case .trust: same(facts.actionService, "sts")
    case .key: same(facts.actionService, "kms")
    default: true
    }
  }

  /// Everything that can deny explicitly.
  var denials: [PolicyScan.Answer] {
    (resourceControl + serviceControl + [endpoint, resource, identity, boundary, session]).map(\.deny)
  }
}
