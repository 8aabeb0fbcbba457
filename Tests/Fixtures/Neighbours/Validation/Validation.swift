/// What stands for a module called Validation in another package.
public enum ValidationNeighbour {
  public static let name = "Validation"
}
