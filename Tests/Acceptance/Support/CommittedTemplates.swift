import CrossAccountTestSupport
import Foundation

/// The templates that the package holds.
enum CommittedTemplates {
  /// Their paths from the package's root, sorted.
  static let paths: [String] = {
    let folder = "\(PackageRoot.path)/templates"
    return ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".yaml") }.sorted().map { "templates/\($0)" }
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(PackageRoot.path)/\(path)", encoding: .utf8)
  }

  /// A committed template as PyYAML reads it.
  static func parsed(_ path: String) throws -> [String: Any] {
    let json = try Judge.verdict(of: "read_template.py", on: text(path))
    guard let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
      throw ToolError("\(path) is no mapping")
    }
    return object
  }
}
