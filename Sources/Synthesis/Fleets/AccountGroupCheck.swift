internal import CrossAccount
internal import CrossAccountDiagnostics

/// Checks a group of accounts by itself.
///
/// https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html
enum AccountGroupCheck {
  static func check(_ group: AccountGroup) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func report(_ message: String) {
      findings.append(.error("account-group", "group \(group.name) \(message)", at: group.location))
    }
    if group.accounts.isEmpty, !group.isOpen { report("contains no account") }
    for unit in group.organizationalUnits where !isUnit(unit) {
      report(
        "has '\(unit)', which is the ID neither of an organizational unit, such as ou-ab12-11111111, nor of a root"
      )
    }
    if let id = group.organizationID, !GrantCheck.isOrganization(id) {
      report(
        "has the organization '\(id)', which is not an organization's ID: 'o-' and 10 to 32 lowercase letters and digits"
      )
    }
    var seen: Set<String> = []
    for account in group.accounts where !seen.insert(account.id).inserted {
      report("contains account \(account.id) twice")
    }
    return findings
  }

  private static func isUnit(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    let isText = parts.dropFirst().allSatisfy { part in
      part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isText, parts.count > 1, (4...32).contains(parts[1].utf8.count) else { return false }
    if parts[0] == "r" { return parts.count == 2 }
    return parts[0] == "ou" && parts.count == 3 && (8...32).contains(parts[2].utf8.count)
  }
}
