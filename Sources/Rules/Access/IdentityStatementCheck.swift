internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A statement of an identity policy that allows something.
struct IdentityStatementCheck {
  let statement: PolicyStatement
  let check: ResourceAccessCheck

  var findings: [TemplateFinding] {
    if !statement.conditions.isEmpty { return [] }
    let actions = statement.values("Action").compactMap { $0.string?.lowercased() }
    var findings: [TemplateFinding] = []
    if let action = actions.first(where: { $0 == "*" || $0 == "*:*" || $0 == "iam:*" }), isOnAll {
      findings.append(
        check.warning(
          at: statement.path, "admin-access",
          "\(holder) allows \(action) on everything, so it can give itself any permission",
          hint: "name the actions and resources that it needs"))
      return findings
    }
    if actions.contains(where: { $0 == "iam:passrole" || $0 == "iam:pass*" }),
      let resource = wide(roles: true)
    {
      findings.append(
        check.warning(
          at: statement.path, "pass-role",
          "\(holder) may pass \(resource) to a service, and so act with the permissions of any role",
          hint: "name the role, or add the condition iam:PassedToService"))
    }
    if actions.contains(where: { ["sts:assumerole", "sts:assume*", "sts:*"].contains($0) }),
      let resource = wide(roles: false)
    {
      findings.append(
        check.warning(
          at: statement.path, "assume-more",
          "\(holder) may assume \(resource), which is more than grants say",
          hint: "remove the statement; a grant writes the ARN of each role"))
    }
    return findings
  }

  private var holder: String { "\(check.logicalID), statement \(statement.number)," }

  private var isOnAll: Bool { statement.values("Resource").contains("*") }

  /// The first resource that stands for several roles.
  ///
  /// - Parameter roles: Whether only all roles of an account count.
  private func wide(roles: Bool) -> String? {
    for value in statement.values("Resource") {
      guard let text = check.resolver.resolve(value).string else { continue }
      if text == "*" { return "every role" }
      let isWide =
        roles
        ? text.hasSuffix(":role/*")
        : text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
      if isWide { return text }
    }
    return nil
  }
}
