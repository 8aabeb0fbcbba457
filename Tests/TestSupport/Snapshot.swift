internal import Foundation

/// Compares a text with a file that is kept in `Snapshots` beside the test.
///
/// ```swift
/// #expect(try Snapshot.difference(of: text, to: "AllSections.yaml") == nil)
/// ```
///
/// `RECORD_SNAPSHOTS=1 swift test` writes the files again; their changes are then reviewed like code.
public enum Snapshot {
  /// Nil when the text is that of the file, else a unified diff and how to accept it.
  public static func difference(
    of text: String, to name: String, test: StaticString = #filePath
  ) throws -> String? {
    let folder = URL(filePath: "\(test)").deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
      return nil
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    guard let diff = TextDifference.between(recorded ?? "", text) else { return nil }
    return "\(diff)\nTo accept: RECORD_SNAPSHOTS=1 swift test, then review Snapshots/\(name)"
  }
}
