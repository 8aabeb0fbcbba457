internal import CrossAccount
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging
internal import CrossAccountSystem
internal import Synchronization

/// Reads each handler directory once, however many functions use it.
final class PackageCatalogue: Sendable {
  typealias Reader = @Sendable (String) throws(PackagingError) -> HandlerDirectory

  private let read: Reader
  private let root: String
  private let known = Mutex<[String: Result<HandlerDirectory, PackagingError>]>([:])

  init(root: String, read: @escaping Reader) {
    self.root = root
    self.read = read
  }

  func package(_ reference: PackageReference) -> Result<HandlerDirectory, Diagnostic> {
    let path = PackageCatalogue.path(reference)
    let result = known.withLock { known in
      let result = known[path] ?? load(path)
      known[path] = result
      return result
    }
    return result.mapError { error in
      .error(
        code(error), "package '\(reference.directory)' cannot be created", at: reference.location,
        notes: error.faults.map { .init(describe($0)) } + hints(error))
    }
  }

  /// The directory from the package's root, for people and the manifest.
  func displayPath(_ reference: PackageReference) -> String {
    shorten(PackageCatalogue.path(reference))
  }

  private func hints(_ error: PackagingError) -> [Diagnostic.Note] {
    guard error.faults.contains(where: { $0.kind == .missing }) else { return [] }
    return [.init("the path starts at the folder of this Swift file")]
  }

  /// The kind of the faults, if they are of one.
  private func code(_ error: PackagingError) -> String {
    let kinds = Set(error.faults.map(\.kind))
    return kinds.count == 1 ? kinds.first?.rawValue ?? "package" : "package"
  }

  private func describe(_ fault: PackagingFault) -> String { "\(shorten(fault.path)): \(fault.message)" }

  private func shorten(_ path: String) -> String {
    if path.isEmpty { return "''" }
    return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  private func load(_ path: String) -> Result<HandlerDirectory, PackagingError> {
    do { return .success(try read(path)) } catch { return .failure(error) }
  }

  private static func path(_ reference: PackageReference) -> String {
    Paths.join(Paths.parent(of: reference.location.file) ?? ".", reference.directory)
  }
}
