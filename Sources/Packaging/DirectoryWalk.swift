internal import CrossAccountSystem

/// Finds the files below a directory, and all that keeps them out of a package.
struct DirectoryWalk {
  struct Found {
    var path: String
    var size: Int
    var isExecutable: Bool
  }

  let root: String
  let excluding: [String]
  private(set) var found: [Found] = []
  private(set) var faults: [PackagingFault] = []

  init(root: String, excluding: [String]) {
    self.root = root
    self.excluding = excluding
  }

  /// - Throws: When there is no directory to walk; what is wrong inside of it goes to `faults`.
  mutating func start() throws(PackagingError) {
    let status: FileStatus?
    do {
      status = try Files.status(root)
    } catch {
      throw PackagingError(.unreadable, root, "cannot be accessed: \(error.reason)")
    }
    switch status?.kind {
    case nil: throw PackagingError(.missing, root, "there is no such directory")
    case .directory: walk("")
    case .symbolicLink: throw PackagingError([linkFault(root)])
    case .file, .special:
      throw PackagingError(
        .notADirectory, root, "is not a directory; name the folder that contains the handler")
    }
  }

  private mutating func walk(_ folder: String) {
    let names: [[UInt8]]
    do {
      names = try Files.listBytes(folder.isEmpty ? root : Paths.join(root, folder))
    } catch {
      report(.unreadable, folder, "cannot be listed: \(error.reason)")
      return
    }
    for bytes in names {
      let name = String(decoding: bytes, as: UTF8.self)
      if excluding.contains(where: { Paths.name(name, matches: $0) }) { continue }
      let path = Paths.join(folder, name)
      if let fault = EntryName.fault(bytes) {
        // Nor is the inside of such a folder looked at: its one fault would show again on every file.
        report(.unsafeName, path, fault)
      } else {
        visit(path)
      }
    }
  }

  private mutating func visit(_ path: String) {
    do {
      guard let status = try Files.status(Paths.join(root, path)) else {
        return report(.unreadable, path, "disappeared while the directory was read")
      }
      switch status.kind {
      case .directory: walk(path)
      case .symbolicLink: faults.append(linkFault(Paths.join(root, path)))
      case .special: report(.specialFile, path, "is a pipe, a socket or a device; only files can be packaged")
      case .file: found.append(Found(path: path, size: status.size, isExecutable: status.isExecutable))
      }
    } catch {
      report(.unreadable, path, "cannot be accessed: \(error.reason)")
    }
  }

  private mutating func report(_ kind: PackagingFault.Kind, _ path: String, _ message: String) {
    let place = path.isEmpty ? root : Paths.join(root, EntryName.printable(path))
    faults.append(PackagingFault(kind, place, message))
  }

  private func linkFault(_ path: String) -> PackagingFault {
    let target = (try? Files.linkTarget(path)) ?? "an unreadable place"
    let link = "is a symbolic link to '\(EntryName.printable(target))'"
    let fix = "replace it with a copy of its target"
    if path == root {
      return PackagingFault(.symbolicLink, path, "\(link); name the directory itself")
    }
    guard let real = Files.resolve(path), let base = Files.resolve(root) else {
      return PackagingFault(.symbolicLink, path, "\(link), whose target cannot be found; remove it")
    }
    guard real == base || real.hasPrefix(base == "/" ? "/" : base + "/") else {
      return PackagingFault(.linkOutOfDirectory, path, "\(link), outside of the package's directory; \(fix)")
    }
    return PackagingFault(.symbolicLink, path, "\(link); packages cannot contain links: \(fix)")
  }
}
