internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A session that a role's session makes lasts an hour at most, whatever the role allows.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#iam-term-role-chaining
struct SessionDurationCheck {
  let check: ResourceAccessCheck

  var finding: TemplateFinding? {
    guard case .integer(let seconds)? = check.resource.properties["MaxSessionDuration"], seconds > 3_600
    else {
      return nil
    }
    let statements = PolicyStatement.all(in: check.resource.properties["AssumeRolePolicyDocument"] ?? .null)
      .flatMap(\.cases).filter(\.mayAllow)
    guard !statements.isEmpty, statements.allSatisfy(isForRoles) else { return nil }
    return check.warning(
      at: .property(["MaxSessionDuration"], of: check.logicalID), "session-duration-chained",
      "role \(check.logicalID) allows sessions of \(seconds) seconds, but only roles assume it: "
        + "their sessions end after 3600",
      hint: "remove maxSessionDuration")
  }

  private func isForRoles(_ statement: PolicyStatement) -> Bool {
    let arns = statement.conditions.filter { $0.key.lowercased() == "aws:principalarn" }.flatMap(\.values)
    if !arns.isEmpty { return arns.allSatisfy { isRole($0.value) } }
    let principals = statement.principals
    return !principals.isEmpty && principals.allSatisfy { $0.kind == .aws && isRole($0.name.value) }
  }

  private func isRole(_ value: Value) -> Bool {
    guard let arn = check.resolver.resolve(value).string else { return false }
    // People come through IAM Identity Center, with roles of their own.
    return ARNParts(arn)?.name(of: "role/") != nil && !arn.contains(":role/aws-reserved/")
  }
}
