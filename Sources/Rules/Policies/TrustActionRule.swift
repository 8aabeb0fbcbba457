internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Trust policies allow actions of STS, and those by which the principal named gets in.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
enum TrustActionRule {
  static func check(_ place: PolicyPlace) -> [TemplateFinding] {
    if place.kind != .trust { return [] }
    return place.statements.flatMap { statement in
      let strangers = strangers(in: statement)
      return strangers.isEmpty ? federation(statement) : strangers
    }
  }

  private static func strangers(
    in statement: PolicyStatement
  ) -> [TemplateFinding] {
    statement.actions.compactMap { entry in
      guard let action = entry.text, action != "*", !action.isDynamicReference,
        action.lowercased().split(separator: ":").first != "sts"
      else { return nil }
      return .error(
        "trust-action",
        "'\(action)' is not allowed in a trust policy, which takes actions such as sts:AssumeRole "
          + "only; put permissions into the role's policies", at: entry.path)
    }
  }

  private static func federation(
    _ statement: PolicyStatement
  ) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    for one in statement.cases where one.effect == .allow {
      guard let fault = fault(one) else { continue }
      let finding = TemplateFinding.warning(
        "trust-federation", fault, at: one.path.appending("Action"))
      if !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }

  private static func fault(_ statement: PolicyStatement) -> String? {
    let stated = statement.actions
    let actions = stated.compactMap { $0.text?.lowercased() }
    let kinds = Set(statement.principals.map(\.kind))
    guard actions.count == stated.count, kinds.count == 1, let kind = kinds.first else { return nil }
    let entries = actions.filter { $0.hasPrefix("sts:assumerole") && !$0.contains("*") }
    guard !entries.isEmpty, entries.count == actions.filter({ !ways.contains($0) }).count else { return nil }
    switch kind {
    case .federated? where !entries.contains(where: { $0.hasPrefix("sts:assumerolewith") }):
      return "federated principals cannot use sts:AssumeRole; "
        + "allow sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML"
    case .aws? where !entries.contains("sts:assumerole"), .service? where !entries.contains("sts:assumerole"):
      return "\(kind == .aws ? "accounts, roles and users" : "services") assume a role by "
        + "sts:AssumeRole, which the statement does not allow"
    default: return nil
    }
  }

  /// What goes along with assuming a role.
  private static let ways: Set<String> = ["sts:tagsession", "sts:setsourceidentity", "sts:setcontext"]
}
