/// What stands for a module called FileSystem in another package.
public enum FileSystemNeighbour {
  public static let name = "FileSystem"
}
