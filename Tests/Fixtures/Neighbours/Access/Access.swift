/// What stands for a module called Access in another package.
public enum AccessNeighbour {
  public static let name = "Access"
}
