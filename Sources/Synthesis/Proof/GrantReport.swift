internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountRules

/// Words for a grant that the templates do not bear out.
struct GrantReport {
  private let placed: PlacedGrant
  private let app: SynthesizedApp

  init(_ placed: PlacedGrant, _ app: SynthesizedApp) {
    self.placed = placed
    self.app = app
  }

  /// Reports a finding, unless the author accepts the warning at one of the two roles.
  func add(_ finding: Diagnostic, to findings: inout [Diagnostic]) {
    let roles = [placed.caller, placed.target].compactMap(resource)
    if roles.contains(where: { Acceptance.accepts(finding.code, finding.severity, at: $0) }) { return }
    findings.append(finding)
  }

  func finding(of one: OneSidedAction) -> Diagnostic {
    let (has, lacks) =
      one.isOfCaller
      ? (name(placed.caller), "the trust policy of \(name(placed.target))")
      : ("the trust policy of \(name(placed.target))", name(placed.caller))
    return .warning(
      "session-one-sided",
      "\(has) allows \(one.action), and \(lacks) does not: both must, or it has no effect",
      at: placed.grant.location,
      notes: [
        .init(
          one.action == "sts:TagSession"
            ? "state the tags in the grant: sessionTags"
            : "state the source identity in the grant: sourceIdentity")
      ])
  }

  func finding(of proof: GrantProof) -> Diagnostic {
    let subject = "\(name(placed.caller)) \(verb(proof.action)) \(name(placed.target))"
    let location = placed.grant.location
    let decision = proof.decision
    switch decision.outcome {
    case .explicitlyDenied:
      let place = decision.statement.map(String.init(describing:)) ?? "a policy"
      return .error(
        "grant-denied", "\(subject): \(place) denies \(proof.action), which no grant can override",
        at: location, notes: notes([]))
    case .implicitlyDenied:
      return .error(
        "grant-not-allowed", "\(subject): \(sides(proof))", at: location, notes: notes(decision.nearMisses))
    case .unknown, .allowed:
      return .warning(
        "grant-unproven",
        "whether \(name(placed.caller)) can assume \(name(placed.target)) is not known "
          + "before it is deployed: \(decision.reason)",
        at: location, notes: notes([]))
    }
  }

  private func verb(_ action: String) -> String {
    switch action {
    case "sts:TagSession": "cannot pass session tags to"
    case "sts:SetSourceIdentity": "cannot set a source identity in"
    default: "cannot assume"
    }
  }

  /// Which sides are missing.
  private func sides(_ proof: GrantProof) -> String {
    let parts = proof.silent.compactMap { kind -> String? in
      switch kind {
      case .identity: return "no policy of the caller allows \(proof.action) on the target"
      case .trust: return "the target's trust policy does not allow the caller \(proof.action)"
      case .boundary: return "the caller's permissions boundary does not allow \(proof.action)"
      default: return nil
      }
    }
    return parts.isEmpty ? proof.decision.reason : parts.joined(separator: ", and ")
  }

  private func notes(_ nearMisses: [String]) -> [Diagnostic.Note] {
    nearMisses.map { Diagnostic.Note("nearest: \($0)") } + [
      .init("the caller", at: resource(placed.caller)?.location),
      .init("the target", at: resource(placed.target)?.location),
    ]
  }

  private func name(_ role: (stack: Int, logicalID: String)) -> String {
    let name = resource(role)?.properties["RoleName"]?.string ?? role.logicalID
    return "\(name) of stack \(app.stacks[role.stack].id)"
  }

  private func resource(_ role: (stack: Int, logicalID: String)) -> TemplateResource? {
    app.stacks[role.stack].template.resources[role.logicalID]
  }
}
