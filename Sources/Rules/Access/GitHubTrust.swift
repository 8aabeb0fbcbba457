internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A statement that lets workflows of GitHub in: all of GitHub gets its tokens from one provider, so that only the
/// claims of the token say whose workflow it is.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html#idp_oidc_Create_GitHub
struct GitHubTrust {
  private static let provider = "token.actions.githubusercontent.com"
  /// Claims that name a repository, or its owner, as `sub` does.
  private static let claims: Set<String> = [
    "repository", "repository_id", "repository_owner", "repository_owner_id", "job_workflow_ref",
  ]

  let statement: PolicyStatement

  func findings(_ holder: String, _ check: ResourceAccessCheck) -> [TemplateFinding] {
    guard statement.principals.contains(where: { isGitHub($0, check) }), let fault else { return [] }
    return [
      check.warning(
        at: statement.path, "github-trust", "\(holder) lets in \(fault)",
        hint:
          "add StringEquals or StringLike on \(Self.provider):sub, such as repo:owner/name:ref:refs/heads/main"
      )
    ]
  }

  private func isGitHub(_ principal: PolicyStatement.NamedPrincipal, _ check: ResourceAccessCheck) -> Bool {
    guard principal.kind == .federated else { return false }
    if let text = check.resolver.resolve(principal.name.value).string { return text.hasSuffix(Self.provider) }
    // The provider may be a resource of the template.
    guard let name = principal.name.value.referredResource,
      let resource = check.resolver.here.template.resources[name], resource.type == "AWS::IAM::OIDCProvider"
    else { return false }
    return resource.properties["Url"]?.string?.hasSuffix(Self.provider) ?? false
  }

  /// Whom the statement lets in that nobody meant; nil where the conditions name a repository.
  private var fault: String? {
    var widest: String? = "workflows of every repository on GitHub"
    for condition in statement.conditions where condition.isDemanded {
      let key = condition.key.lowercased()
      guard key.hasPrefix("\(Self.provider):") else { continue }
      let claim = key.dropFirst(Self.provider.count + 1)
      if Self.claims.contains(String(claim)) { return nil }
      guard claim == "sub" else { continue }
      // A value that a function gives is not known.
      let texts = condition.values.map(\.text)
      if texts.contains(nil) { return nil }
      let isPattern = condition.comparison.contains("Like")
      guard isPattern, let wide = texts.compactMap(\.self).first(where: { Self.isWide($0) }) else {
        return nil
      }
      widest = "workflows of every repository that matches '\(wide)'"
    }
    return widest
  }

  /// Whether a wildcard stands in the owner or the name of the repository.
  private static func isWide(_ subject: String) -> Bool {
    guard subject.hasPrefix("repo:") else { return subject.contains("*") || subject.contains("?") }
    let repository = subject.dropFirst(5).prefix { $0 != ":" }
    return repository.contains("*") || repository.contains("?") || !repository.contains("/")
  }
}
