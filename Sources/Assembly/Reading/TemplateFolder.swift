internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// The files that paths stand for, in a fixed order, with their bytes.
///
/// A directory stands for the regular files below it whose names end like a template's. Links in it are not followed,
/// so that nothing outside of it is read.
struct TemplateFolder {
  private static let endings = [".yaml", ".yml", ".json", ".template"]
  private static let deepest = 100
  /// More than any text that can be read: see the limits of the reader.
  private static let mostBytes = 10_000_000

  private(set) var sources: [TemplateSource] = []
  /// The directories that could be read, each with the positions of what was found below it.
  private(set) var folders: [(path: String, sources: Range<Int>)] = []
  /// Paths that lead to nothing that can be read, each with the reason.
  private(set) var unreadable: [Diagnostic] = []
  /// What is left out though its name is a template's.
  private(set) var notes: [Diagnostic] = []

  /// Whether a file may be a template, or the manifest of some.
  static func mayRead(_ path: String) -> Bool {
    let name = path.lowercased()
    return endings.contains(where: name.hasSuffix)
  }

  /// - Parameters:
  ///   - paths: Files and directories. What is found below one of several keeps its whole path.
  ///   - directory: The folder that the paths are named from.
  init(_ paths: [String], from directory: String) {
    for path in paths {
      guard !path.isEmpty else {
        fail("''", "the path is empty; '.' is the current directory")
        continue
      }
      let place = Paths.join(directory, path)
      guard let real = Files.resolve(place) else {
        fail(path, "there is no such file or directory")
        continue
      }
      let base = TemplateFolder.trimmed(path)
      do {
        if try Files.status(real)?.kind == .directory {
          let (start, faults) = (sources.count, unreadable.count)
          list(base, at: place, top: paths.count == 1 ? base : nil, depth: 0)
          if unreadable.count == faults { folders.append((path, start..<sources.count)) }
        } else {
          read(path, at: place, as: paths.count == 1 ? Paths.name(of: path) : path, isNamed: true)
        }
      } catch { fail(path, error.reason) }
    }
  }

  private mutating func list(_ path: String, at place: String, top: String?, depth: Int) {
    guard depth < Self.deepest else {
      return fail(path, "directories nest more than \(Self.deepest) levels deep")
    }
    let names: [String]
    do { names = try Files.list(place) } catch { return fail(path, error.reason) }
    for name in names {
      let inner = path == "." ? name : Paths.join(path, name)
      let full = Paths.join(place, name)
      do {
        switch try Files.status(full)?.kind {
        case .directory where !name.hasPrefix("."): list(inner, at: full, top: top, depth: depth + 1)
        case .file where Self.mayRead(name):
          read(inner, at: full, as: top.map { Self.relative(inner, to: $0) } ?? inner, isNamed: false)
        case .symbolicLink where Self.mayRead(name) || Self.leadsToFolder(full):
          skip(inner, "it is a link; name its target")
        case .special where Self.mayRead(name): skip(inner, "it is not a regular file")
        default: continue
        }
      } catch { fail(inner, error.reason) }
    }
  }

  private mutating func read(_ shown: String, at place: String, as path: String, isNamed: Bool) {
    do {
      guard let bytes = try Files.readRegular(place, limit: Self.mostBytes) else {
        return fail(shown, "it is not a regular file")
      }
      sources.append(TemplateSource(path: path, shown: shown, bytes: bytes, isNamed: isNamed))
    } catch { fail(shown, error.reason) }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    notes.append(Diagnostic(.note, code: "file", "skipped \(path): \(reason)", at: nil))
  }

  private static func leadsToFolder(_ link: String) -> Bool {
    guard let real = Files.resolve(link) else { return false }
    return (try? Files.status(real)?.kind) == .directory
  }

  private mutating func fail(_ path: String, _ reason: String) {
    unreadable.append(.error("file", "cannot read \(path): \(reason)", at: nil))
  }

  /// A path from a folder on; the path itself where it is outside.
  static func relative(_ path: String, to folder: String) -> String {
    if path == folder { return Paths.name(of: path) }
    if folder.isEmpty || folder == "." { return path.hasPrefix("./") ? String(path.dropFirst(2)) : path }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count).drop { $0 == "/" }) : path
  }

  /// Without slashes at the end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
