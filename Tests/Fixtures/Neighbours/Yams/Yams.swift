/// What stands for a module called Yams in another package.
public enum YamsNeighbour {
  public static let name = "Yams"
}
