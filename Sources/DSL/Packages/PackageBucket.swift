internal import CrossAccountIAMPolicy

/// The bucket for packages in an account and region, unless a function names another.
public enum PackageBucket {
  private static let prefix = "synth-packages-"

  /// A bucket must be in the function's region, and its name is unique among all accounts of a partition.
  public static func name(accountID: String, region: String) -> String {
    "\(prefix)\(accountID)-\(region)"
  }

  /// The account that a bucket of such a name must belong to; nil for another name. Anybody may have made a bucket of
  /// a name that can be known beforehand.
  package static func owner(of bucket: String) -> String? {
    guard bucket.hasPrefix(prefix) else { return nil }
    let parts = bucket.dropFirst(prefix.count).split(separator: "-", maxSplits: 1)
    guard parts.count == 2, ARNParts.isAccountID(parts[0]) else { return nil }
    return String(parts[0])
  }
}
