internal import CrossAccountSystem

/// The folders that a run reads and writes.
struct Folders {
  /// The package's root: the nearest folder with a `Package.swift` upward from the source that lists the apps,
  /// so that templates land in the same place wherever the command is started. A command that was moved away
  /// from its sources takes the current folder to look upward from.
  let root: String
  let output: String
  let packages: String

  /// - Parameters:
  ///   - current: The current folder, from which `output` is named.
  ///   - source: The file that lists the apps, where it is known.
  init(output: String?, current: String, source: String?) throws(FileSystemError) {
    var root = try source.flatMap { file throws(FileSystemError) in try Folders.package(above: file) }
    if root == nil { root = try Folders.package(above: Paths.join(current, ".")) }
    self.root = root ?? current
    self.output = Folders.trimmed(
      output.map { Paths.join(current, $0) } ?? Paths.join(self.root, "templates"))
    packages = Paths.join(self.root, ".build/synth/packages")
  }

  /// A path as people read it: from the root, where it is inside of it.
  func display(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  private static func package(above file: String) throws(FileSystemError) -> String? {
    var path = file
    while let folder = Paths.parent(of: path) {
      if try Files.status(Paths.join(folder, "Package.swift")) != nil { return folder }
      path = folder
    }
    return nil
  }

  /// Without the parts that lead nowhere: `./` and a slash at the end.
  private static func trimmed(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true)
    parts.removeAll { $0 == "." }
    return "/" + parts.joined(separator: "/")
  }
}
