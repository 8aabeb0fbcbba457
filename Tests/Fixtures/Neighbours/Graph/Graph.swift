/// What stands for a module called Graph in another package.
public enum GraphNeighbour {
  public static let name = "Graph"
}
