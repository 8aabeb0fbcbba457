public import Foundation

/// A folder with a folder a service, which hold nothing but what is generated.
public struct OutputFolder: Sendable {
  let folder: URL

  public init(_ folder: URL) { self.folder = folder }

  /// Paths of files that differ from what is generated, are missing, or should not be there.
  ///
  /// - Parameter services: Those that `files` are of; nil for all.
  public func differences(from files: [GeneratedFile], of services: Set<String>? = nil) -> [String] {
    let changed = files.filter { read($0.path) != $0.text }.map(\.path)
    return (changed + leftOver(files, services)).sorted()
  }

  /// Writes what differs and removes what is no longer generated.
  ///
  /// - Returns: The paths that were written or removed.
  public func write(_ files: [GeneratedFile], of services: Set<String>? = nil) throws -> [String] {
    let changed = differences(from: files, of: services)
    let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    for path in changed {
      let url = folder.appending(path: path)
      guard let text = texts[path] else {
        try FileManager.default.removeItem(at: url)
        continue
      }
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    }
    try removeEmptyFolders()
    return changed
  }

  private func read(_ path: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  private func leftOver(_ files: [GeneratedFile], _ services: Set<String>?) -> [String] {
    let generated = Set(files.map(\.path))
    return children(of: folder).filter { services?.contains($0) ?? true }.flatMap { service in
      children(of: folder.appending(path: service)).map { "\(service)/\($0)" }
    }.filter { !generated.contains($0) }
  }

  /// A service without a file would be a module without sources.
  private func removeEmptyFolders() throws {
    for service in children(of: folder) {
      let url = folder.appending(path: service)
      // Of a file there is no list at all.
      guard let files = try? FileManager.default.contentsOfDirectory(atPath: url.path), files.isEmpty else {
        continue
      }
      try FileManager.default.removeItem(at: url)
    }
  }

  private func children(of folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
  }
}
