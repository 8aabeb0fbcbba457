/// What stands for a module called Lambda in another package.
public enum LambdaNeighbour {
  public static let name = "Lambda"
}
