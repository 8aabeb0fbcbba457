internal import CrossAccountSystem

extension HandlerDirectory {
  /// What ``read(_:excluding:limit:)`` leaves out by default: what interpreters, desktops, version control
  /// and editors leave behind. Shell patterns for the names of files and folders at any depth.
  package static let leftOut = [
    "__pycache__", "*.pyc", ".pytest_cache",
    ".DS_Store", ".git",
    "*.swp", "*.swo", "*~", ".#*", "#*#",
  ]

  /// 250 MB: what a function's package may take unzipped, its layers included. The 50 MB for zipped packages
  /// concern direct uploads; these go through S3.
  /// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  package static let sizeLimit = 262_144_000

  /// Reads all files below a directory.
  ///
  /// Links are refused wherever they point: Lambda gets a copy, and a link would make the package depend on
  /// what else the machine holds.
  ///
  /// - Parameters:
  ///   - path: The directory, itself not a link.
  ///   - excluding: Shell patterns for names to pass over; a folder is passed over with all it holds.
  ///   - limit: The most bytes that the files may have together. Checked before any of them is read.
  /// - Throws: Every fault found on the way, not only the first.
  package static func read(
    _ path: String, excluding: [String] = leftOut, limit: Int = sizeLimit
  ) throws(PackagingError) -> HandlerDirectory {
    // With a slash at the end the system would follow a link.
    var root = path
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }

    var walk = DirectoryWalk(root: root, excluding: excluding)
    try walk.start()
    if walk.faults.isEmpty, walk.found.isEmpty {
      throw PackagingError(.empty, root, "contains no files to package")
    }
    if let message = SizeQuota(limit: limit).excess(of: walk.found.map { ($0.path, $0.size) }) {
      throw PackagingError(walk.faults + [PackagingFault(.tooLarge, root, message)])
    }

    var faults = walk.faults
    var files: [File] = []
    for found in walk.found {
      let path = Paths.join(root, found.path)
      do {
        files.append(File(path: found.path, isExecutable: found.isExecutable, bytes: try Files.read(path)))
      } catch {
        faults.append(PackagingFault(.unreadable, path, "cannot be read: \(error.reason)"))
      }
    }
    guard faults.isEmpty else {
      throw PackagingError(faults.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    }
    return HandlerDirectory(files)
  }
}
