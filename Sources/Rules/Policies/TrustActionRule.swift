internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Trust policies allow actions of STS, and those by which the principal named gets in.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
enum TrustActionCheck {
  static func check(_ places: [PolicyPlace]) -> [TemplateFinding] {
    places.filter { $0.kind == .trust }.flatMap { place in
      PolicyStatements.all(in: place).flatMap { check($0, of: place) }
    }
  }

  private static func check(_ statement: PolicyStatements, of place: PolicyPlace) -> [TemplateFinding] {
    let path = statement.path.appending(.key("Action"))
    var findings: [TemplateFinding] = []
    for (action, path) in LiteralTexts.all(in: statement.fields["Action"], path) {
      let service = action.lowercased().split(separator: ":").first ?? ""
      guard service != "sts", action != "*", !action.contains("{{resolve:") else { continue }
      findings.append(
        .error(
          "trust-action",
          "\(place.name): '\(action)' has no place in a trust policy, which takes actions such as sts:AssumeRole "
            + "only; put permissions into the role's policies", at: path))
    }
    guard findings.isEmpty, statement.fields["Effect"] == "Allow",
      let actions = LiteralTexts.complete(statement.fields["Action"]).map({ $0.map { $0.lowercased() } }),
      let principal = statement.fields["Principal"]?.object, principal.count == 1,
      let kind = principal.keys.first
    else { return findings }
    let entries = actions.filter { $0.hasPrefix("sts:assumerole") && !$0.contains("*") }
    guard !entries.isEmpty, entries.count == actions.filter({ !ways.contains($0) }).count else {
      return findings
    }
    if kind == "Federated", !entries.contains(where: { $0.hasPrefix("sts:assumerolewith") }) {
      findings.append(
        .warning(
          "trust-federation",
          "\(place.name): whom an identity provider vouches for cannot use sts:AssumeRole; "
            + "allow sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML", at: path))
    }
    if kind == "AWS" || kind == "Service", !entries.contains("sts:assumerole") {
      findings.append(
        .warning(
          "trust-federation",
          "\(place.name): \(kind == "AWS" ? "accounts, roles and users" : "services") assume a role by "
            + "sts:AssumeRole, which the statement does not allow", at: path))
    }
    return findings
  }

  /// What goes along with assuming a role.
  private static let ways: Set<String> = ["sts:tagsession", "sts:setsourceidentity", "sts:setcontext"]
}
