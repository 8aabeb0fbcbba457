internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The names of roles: each by itself, and all of an account against each other, whichever app they are of.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct RoleNames {
  private var known: [String: (name: String, location: SourceLocation?)] = [:]

  mutating func check(_ name: String, _ role: TemplateResource, in account: Account) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if name.isEmpty || name.count > 64 {
      findings.append(
        .error(
          "role-name-length", "role name '\(name)' is \(name.count) characters long; IAM allows 1 to 64",
          at: role.location))
    }
    if let bad = name.unicodeScalars.first(where: { !RoleNames.isAllowed($0) }) {
      findings.append(
        .error(
          "role-name", "role name '\(name)' holds '\(bad)'; IAM allows letters, digits and _+=,.@-",
          at: role.location))
    }
    // Without regard to case, as IAM takes them.
    let key = "\(account.id) \(name.lowercased())"
    guard let other = known[key] else {
      known[key] = (name, role.location)
      return findings
    }
    let names =
      other.name == name ? "'\(name)'" : "'\(other.name)' and '\(name)', which IAM takes for the same name"
    findings.append(
      .error(
        "role-name-twice",
        "account \(account.name) (\(account.id)) has two roles named \(names); rename one of them",
        at: role.location, notes: [.init("the other role", at: other.location)]))
    return findings
  }

  /// What names of roles and of policies are made of.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "=", ",", ".", "@", "-": true
    default: false
    }
  }
}
