/// What stands for a module called TestSupport in another package.
public enum TestSupportNeighbour {
  public static let name = "TestSupport"
}
