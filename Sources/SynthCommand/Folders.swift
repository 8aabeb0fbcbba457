internal import FileSystem

/// The folders that a run reads and writes.
struct Folders {
  /// The package's root: the nearest folder upward with a `Package.swift`, else the current one.
  let root: String
  let output: String
  let packages: String

  init(output: String?) throws(FileSystemError) {
    let current = try Files.currentDirectory()
    var folder: String? = current
    var found = current
    while let candidate = folder {
      if try Files.status(Paths.join(candidate, "Package.swift")) != nil {
        found = candidate
        break
      }
      folder = Paths.parent(of: candidate)
    }
    root = found
    self.output = output.map { Paths.join(current, $0) } ?? Paths.join(found, "templates")
    packages = Paths.join(found, ".build/synth/packages")
  }

  /// A path as people read it: from the root, where it is inside of it.
  func display(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}
