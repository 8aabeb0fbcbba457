/// What stands for a module called Infrastructure in another package.
public enum InfrastructureNeighbour {
  public static let name = "Infrastructure"
}
