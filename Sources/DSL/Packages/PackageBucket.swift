/// The bucket for packages in an account and region, unless a function names another.
public enum PackageBucket {
  /// A bucket must be in the function's region, and its name is unique among all accounts of a partition.
  public static func name(accountID: String, region: String) -> String {
    "synth-packages-\(accountID)-\(region)"
  }
}
