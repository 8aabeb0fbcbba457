/// What stands for a module called YAML in another package.
public enum YAMLNeighbour {
  public static let name = "YAML"
}
