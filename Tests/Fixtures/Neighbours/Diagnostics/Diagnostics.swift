/// What stands for a module called Diagnostics in another package.
public enum DiagnosticsNeighbour {
  public static let name = "Diagnostics"
}
