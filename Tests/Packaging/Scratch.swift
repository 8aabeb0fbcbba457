import CrossAccountPackaging
import Foundation

/// A directory of its own for one test, removed with it.
final class Scratch: Sendable {
  let path: String

  init(_ files: KeyValuePairs<String, String> = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "packaging-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    // Resolved, because some systems keep their temporary files behind a link.
    path = url.resolvingSymlinksInPath().path
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ text: String, mode: Int = 0o644) throws {
    try write(name, bytes: Array(text.utf8), mode: mode)
  }

  func write(_ name: String, bytes: [UInt8], mode: Int = 0o644) throws {
    let folder = (file(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file(name))
  }

  func link(_ name: String, to target: String) throws {
    let folder = (file(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
  }

  func setTime(_ name: String, _ seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: file(name))
  }

  func read() throws -> HandlerDirectory { try HandlerDirectory.read(path) }

  /// The faults of a directory that must not be readable, as `kind name`.
  func faults() -> [String] { PackagingTests.faults(path).map { $0.replacing("\(path)/", with: "") } }
}

/// What is wrong with a directory, as `kind path`.
func faults(_ path: String, limit: Int = HandlerDirectory.sizeLimit) -> [String] {
  do {
    _ = try HandlerDirectory.read(path, limit: limit)
    return []
  } catch {
    return error.faults.map { "\($0.kind.rawValue) \($0.path)" }
  }
}

/// What a directory's refusal says.
func refusal(_ path: String, limit: Int = HandlerDirectory.sizeLimit) -> String {
  do {
    _ = try HandlerDirectory.read(path, limit: limit)
    return ""
  } catch {
    return error.description
  }
}
