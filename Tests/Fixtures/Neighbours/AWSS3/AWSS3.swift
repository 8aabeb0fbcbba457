/// What stands for a module called AWSS3 in another package.
public enum AWSS3Neighbour {
  public static let name = "AWSS3"
}
