internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// A statement of a trust policy that lets somebody in.
///
/// That a service's role lacks `aws:SourceArn` is not reported: roles are passed to services within their own
/// account only, so that the service cannot be led there from another one.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
struct TrustStatementCheck {
  let statement: PolicyStatement
  let check: ResourceAccessCheck

  var findings: [TemplateFinding] {
    statement.principals.compactMap(principal) + wideConditions
      + ConditionPlacement(statement: statement).findings(role, check)
      + GitHubTrust(statement: statement).findings(role, check)
  }

  private var role: String { "role \(check.resource.properties["RoleName"]?.string ?? check.logicalID)" }

  private func principal(_ principal: PolicyStatement.NamedPrincipal) -> TemplateFinding? {
    guard principal.kind == .aws, let text = check.resolver.resolve(principal.name.value).scalarText else {
      return nil
    }
    if text == "*" {
      if statement.limitsScope { return nil }
      return check.warning(
        at: statement.path, "trust-everyone", "\(role) lets every principal of every AWS account in",
        hint: "name the intended role, or add a condition such as aws:PrincipalOrgID")
    }
    if text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
      // Of one that is spelled out, the rule for principals has said so.
      if principal.name.text != nil { return nil }
      return .error(
        "trust-wildcard", "\(role) trusts '\(text)'; IAM allows no wildcard inside a principal",
        at: statement.path,
        notes: [.init("trust the account, with the condition ArnLike on aws:PrincipalArn")])
    }
    if let account = ARNParts.account(ofPrincipal: text) { return wholeAccount(account) }
    return known(text)
  }

  private func wholeAccount(_ account: String) -> TemplateFinding? {
    guard account != check.resolver.here.place.accountText, !statement.limitsScope else {
      return nil
    }
    let isOwn = check.index.accounts.contains(account)
    return check.warning(
      at: statement.path, "trust-account",
      "\(role) trusts all of account \(account): anyone who may assume roles there, not only the principals that grants name",
      hint: isOwn
        ? "remove the trust, and let a grant with 'trust: .account' write it"
        : "add a condition: aws:PrincipalArn for one role, sts:ExternalId for a third party")
  }

  /// A role that IAM would look for in vain.
  private func known(_ arn: String) -> TemplateFinding? {
    guard let parts = ARNParts(arn), parts.service == "iam", parts.name(of: "role/") != nil,
      check.index.accounts.contains(parts.account), check.index.roles[arn] == nil,
      let near = Spelling.nearest(to: arn, among: check.index.roleARNs(ofAccount: parts.account)),
      Self.distanceIsSmall(arn, near)
    else { return nil }
    return check.warning(
      at: statement.path, "trust-unknown-role",
      "\(role) trusts \(arn), which no stack creates; did you mean \(near)?",
      hint: "IAM refuses a trust policy that names a role that does not exist")
  }

  /// ARNs share most of their letters: only their names show whether one was meant for the other.
  private static func distanceIsSmall(_ arn: String, _ other: String) -> Bool {
    guard let name = ARNParts(arn)?.lastName, let candidate = ARNParts(other)?.lastName else { return false }
    return Spelling.nearest(to: name, among: [candidate]) != nil
  }

  /// A pattern of `aws:PrincipalArn` that every role of an account matches.
  private var wideConditions: [TemplateFinding] {
    statement.conditions.filter {
      $0.key.lowercased() == "aws:principalarn" && !$0.isNegated
    }
    .flatMap(\.values).compactMap(\.text)
    .filter { $0 == "*" || $0.hasSuffix(":*") || $0.hasSuffix(":role/*") || $0.hasSuffix(":root") }
    .map { pattern in
      check.warning(
        at: statement.path, "trust-account",
        "\(role) lets in whoever matches '\(pattern)', which is every role there",
        hint: "name the intended role")
    }
  }
}
