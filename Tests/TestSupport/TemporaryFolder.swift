internal import Foundation

/// A folder of its own for one test, removed with it.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init(_ files: KeyValuePairs<String, String> = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "synth-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    // Resolved, because some systems keep their temporary files behind a link.
    path = url.resolvingSymlinksInPath().path
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  public func file(_ name: String) -> String { "\(path)/\(name)" }

  public func write(_ name: String, _ text: String) throws {
    let place = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
  }

  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
  }

  /// A named pipe that nobody writes to.
  public func pipe(_ name: String) throws {
    guard mkfifo(file(name), 0o600) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }

  public func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: file(name)) }

  /// The file's text; nil where there is none.
  public func text(_ name: String) -> String? { try? String(contentsOfFile: file(name), encoding: .utf8) }

  /// Everything below a folder: files as their text, links as their targets, folders as nothing.
  public func contents(of folder: String = "") throws -> [String: String] {
    let base = folder.isEmpty ? path : file(folder)
    var found: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: base) {
      let item = "\(base)/\(name)"
      let type = try FileManager.default.attributesOfItem(atPath: item)[.type] as? FileAttributeType
      switch type {
      case .typeDirectory: found[name + "/"] = ""
      case .typeSymbolicLink:
        found[name] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: item))
      default: found[name] = String(decoding: try Data(contentsOf: URL(filePath: item)), as: UTF8.self)
      }
    }
    return found
  }

  /// The names of all files below a folder, sorted.
  public func files(in folder: String = "") throws -> [String] {
    try contents(of: folder).keys.filter { !$0.hasSuffix("/") }.sorted()
  }

  /// What changes when a file is written again, even with the same content.
  public func identity(_ name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate
    return "\(attributes[.systemFileNumber] ?? "none") \(time ?? 0)"
  }
}
