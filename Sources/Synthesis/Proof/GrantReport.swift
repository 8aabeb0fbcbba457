internal import Access
internal import CloudFormation
internal import Diagnostics
internal import IAMPolicy
internal import Infrastructure

/// Words for a grant that the templates do not bear out.
struct GrantReport {
  private let placed: PlacedGrant
  private let proof: GrantProof
  private let app: AppAssembly

  init(_ placed: PlacedGrant, _ proof: GrantProof, _ app: AppAssembly) {
    self.placed = placed
    self.proof = proof
    self.app = app
  }

  /// Whether the author accepts the warning at one of the two roles.
  var isAccepted: Bool {
    guard finding.severity == .warning else { return false }
    let suppressions = (resource(placed.caller)?.suppressions ?? []) + (resource(placed.target)?.suppressions ?? [])
    return suppressions.contains { $0.code == finding.code }
  }

  var finding: Diagnostic {
    let subject = "\(name(placed.caller)) \(verb) \(name(placed.target))"
    let location = placed.grant.location
    let decision = proof.decision
    switch decision.outcome {
    case .explicitlyDenied:
      let place = decision.statement.map(String.init(describing:)) ?? "a policy"
      return .error(
        "grant-denied", "\(subject): \(place) denies \(proof.action), which no grant can outweigh",
        at: location, notes: notes([]))
    case .implicitlyDenied:
      return .error("grant-not-allowed", "\(subject): \(sides)", at: location, notes: notes(decision.nearMisses))
    case .unknown, .allowed:
      return .warning(
        "grant-unproven", "whether \(name(placed.caller)) can assume \(name(placed.target)) is not known "
          + "before it is deployed: \(decision.reason)",
        at: location, notes: notes([]))
    }
  }

  private var verb: String {
    switch proof.action {
    case "sts:TagSession": "cannot pass session tags to"
    case "sts:SetSourceIdentity": "cannot set a source identity in"
    default: "cannot assume"
    }
  }

  /// Which sides are missing.
  private var sides: String {
    let parts = proof.silent.compactMap { kind -> String? in
      switch kind {
      case .identity: return "no policy of the caller allows \(proof.action) on the target"
      case .trust: return "the target's trust policy does not let the caller in with \(proof.action)"
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
