internal import CrossAccount
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Checks accounts across all apps of a run: the same ID must mean the same account everywhere.
enum AccountCheck {
  static func check(_ accounts: [Account]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var byID: [String: Account] = [:]
    for account in accounts {
      if !ARNParts.isAccountID(account.id) {
        findings.append(
          .error(
            "account-id", "account ID '\(account.id)' of \(account.name) is not 12 digits",
            at: account.location, notes: [.init("leading zeros are part of it")]))
        continue
      }
      if account.name.isEmpty {
        findings.append(
          .error("account-name", "account \(account.id) has no name", at: account.location))
      }
      if !isRegion(account.region.rawValue) {
        findings.append(region(account.region, at: account.location))
      }
      if let known = byID[account.id], known.name != account.name {
        findings.append(
          .error(
            "account-names",
            "account \(account.id) is called both \(known.name) and \(account.name); one of the IDs or names "
              + "is wrong",
            at: account.location, notes: [.init("\(known.name) is declared here", at: known.location)]))
      } else {
        byID[account.id] = account
      }
    }
    return findings
  }

  static func region(_ region: Region, at location: SourceLocation) -> Diagnostic {
    .error("region", "'\(region.rawValue)' is not the name of a region, such as us-east-1", at: location)
  }

  /// Two letters or more, words, a digit: any region there is or will be.
  static func isRegion(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let last = parts.last, !last.isEmpty,
      last.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    return parts.dropLast().allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
  }
}
