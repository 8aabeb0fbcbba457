internal import CrossAccountIAMPolicy

/// What `--account NAME=ID` or `NAME=ID/REGION` says, by the name of a template.
enum AccountOption {
  static func parse(_ values: [String]) throws(UsageError) -> [String: String] {
    var accounts: [String: String] = [:]
    for text in values {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, isAccount(parts[1]) else {
        throw UsageError(message: "--account takes NAME=ID with twelve digits, not '\(text)'")
      }
      accounts[parts[0]] = parts[1]
    }
    return accounts
  }

  private static func isAccount(_ text: String) -> Bool {
    ARNParts.isAccountID(text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)[0])
  }
}
