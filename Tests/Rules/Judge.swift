import CrossAccountTestSupport
import Foundation

/// cfn-lint, restricted to its rules about schemas, and what makes instances for it: `Tests/Judges`.
enum Judge {
  /// A finding of cfn-lint's.
  struct Finding: Hashable {
    var rule: String
    var path: [String]
    var message: String
  }

  static func run(_ script: String, input: String) throws -> String {
    let result = try Tool.ofVirtualEnvironment("python")
      .run(["\(PackageRoot.path)/Tests/Judges/\(script)"], input: input)
    guard result.status == 0 else { throw ToolError("\(script): \(result.error)") }
    return result.out
  }

  /// The findings about each template.
  static func lint(_ templates: [String: String]) throws -> [String: [Finding]] {
    let input = String(decoding: try JSONEncoder().encode(templates), as: UTF8.self)
    let output = try run("lint_schemas.py", input: input)
    let decoded = try JSONDecoder().decode([String: [RawFinding]].self, from: Data(output.utf8))
    return decoded.mapValues { $0.map(\.finding) }
  }

  /// `[rule, path, message]`, the path of names and numbers.
  private struct RawFinding: Decodable {
    var finding: Finding

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let rule = try list.decode(String.self)
      let path = try list.decode([Step].self).map(\.text)
      finding = Finding(rule: rule, path: path, message: try list.decode(String.self))
    }
  }

  private struct Step: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text = try (try? container.decode(String.self)) ?? String(container.decode(Int.self))
    }
  }
}
