internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// What can be wrong with a principal below `AWS`: an account, its root, a role, a user or a session.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum AccountPrincipal {
  static func fault(of name: String) -> String? {
    // Filled in before or while the stack is deployed.
    if name == "*" || name.isDynamicReference || name.contains("${") { return nil }
    if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      if ARNParts.isAccountID(name) { return nil }
      return "'\(name)' has \(name.utf8.count) digits; an account ID has 12, leading zeros included"
    }
    // The unique ID that IAM keeps of a principal.
    if name.hasPrefix("AROA") || name.hasPrefix("AIDA") { return nil }
    guard name.hasPrefix("arn:") else {
      if name.hasSuffix(".amazonaws.com") { return "'\(name)' is a service; put it under 'Service'" }
      return "'\(name)' is neither an account ID nor an ARN"
    }
    return arnFault(name)
  }

  private static func arnFault(_ name: String) -> String? {
    guard let parts = ARNParts(name) else { return "'\(name)' is not a complete ARN" }
    let (service, account, resource) = (parts.service, parts.account, parts.resource)
    guard service == "iam" || service == "sts" else {
      return "'\(name)' is not a principal: it is an ARN of '\(service)', not of 'iam' or 'sts'"
    }
    if name.contains("*") || name.contains("?") {
      return
        "'\(name)' has a wildcard, which principals cannot have; use \"*\" with a condition on aws:PrincipalArn"
    }
    // Amazon's own principals: `arn:aws:iam::cloudfront:user/…`.
    let isNamed = !account.isEmpty && account.utf8.allSatisfy { !(0x30...0x39).contains($0) }
    guard ARNParts.isAccountID(account) || isNamed else { return "'\(name)' has no account ID of 12 digits" }
    if resource.hasPrefix("group/") { return "'\(name)' is a group, which cannot be a principal" }
    let kinds = service == "iam" ? ["role/", "user/"] : ["assumed-role/", "federated-user/", "self"]
    if resource == "root" || kinds.contains(where: resource.hasPrefix) { return nil }
    if service == "iam", resource.hasPrefix("saml-provider/") || resource.hasPrefix("oidc-provider/") {
      return "'\(name)' is an identity provider; put it under 'Federated'"
    }
    let hint = Spelling.suggestion(for: resource, among: ["root"])
    return "'\(name)' is neither an account's root nor a role or user\(hint)"
  }
}
