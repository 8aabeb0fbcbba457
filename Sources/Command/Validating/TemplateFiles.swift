internal import CrossAccountSystem

/// The files that the paths of a command line stand for, in a fixed order.
///
/// A directory stands for the regular files below it whose names end like a template's. Links in it are not
/// followed, so that nothing outside of it is read.
struct TemplateFiles {
  /// A file, as it is named in findings.
  struct File {
    var path: String
    /// Whether the file was named itself and not a directory above it.
    var isNamed: Bool
  }

  private static let endings = [".yaml", ".yml", ".json", ".template"]
  private static let deepest = 100

  private(set) var files: [File] = []
  private(set) var failures: [Failure] = []

  /// A path that leads to nothing that can be read, with the reason.
  struct Failure {
    var path: String
    var reason: String
  }

  /// - Parameter directory: The folder that the paths are named from.
  init(_ paths: [String], from directory: String) {
    for path in paths {
      let place = Paths.join(directory, path)
      guard let real = Files.resolve(place) else {
        failures.append(Failure(path: path, reason: "there is no such file or directory"))
        continue
      }
      if (try? Files.status(real))??.kind == .directory {
        list(path, at: place, depth: 0)
      } else {
        files.append(File(path: path, isNamed: true))
      }
    }
  }

  private mutating func list(_ path: String, at place: String, depth: Int) {
    guard depth < Self.deepest else {
      failures.append(Failure(path: path, reason: "directories nest more than \(Self.deepest) levels deep"))
      return
    }
    do {
      for name in try Files.list(place) {
        let inner = Paths.join(path, name)
        switch try Files.status(Paths.join(place, name))?.kind {
        case .directory where !name.hasPrefix("."):
          list(inner, at: Paths.join(place, name), depth: depth + 1)
        case .file where Self.endings.contains(where: name.lowercased().hasSuffix):
          files.append(File(path: inner, isNamed: false))
        default: continue
        }
      }
    } catch {
      failures.append(Failure(path: path, reason: error.description))
    }
  }
}
