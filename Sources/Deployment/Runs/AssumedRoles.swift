/// Sessions of roles in a text: `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`.
enum AssumedRoles {
  static func find(in text: String) -> [String] {
    text.split { $0.isWhitespace || "\"'<>,()[]{}".contains($0) }.map(String.init)
      .filter { $0.hasPrefix("arn:") && $0.contains(":assumed-role/") }
  }

  /// Whether a session is one of the role with this ARN. A session's ARN leaves out the role's path.
  static func isSession(_ session: String, of role: String) -> Bool {
    let roleParts = role.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let sessionParts = session.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard roleParts.count == 6, sessionParts.count == 6, roleParts[1] == sessionParts[1],
      roleParts[4] == sessionParts[4], let name = roleParts[5].split(separator: "/").last
    else { return false }
    return sessionParts[5].hasPrefix("assumed-role/\(name)/")
  }
}
