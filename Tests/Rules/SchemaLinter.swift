import CrossAccountTestSupport
import Foundation

/// cfn-lint, restricted to its rules about schemas: `Tests/Judges/lint_schemas.py`.
enum SchemaLinter {
  /// A finding of cfn-lint's.
  struct Finding: Hashable {
    var rule: String
    var path: [String]
    var message: String
  }

  /// The findings about each template.
  static func lint(_ templates: [String: String]) throws -> [String: [Finding]] {
    let script = "lint_schemas.py"
    let verdicts = try Judge.verdicts(of: script).verdicts(on: templates) { templates in
      let input = String(decoding: try JSONEncoder().encode(templates), as: UTF8.self)
      let output = try Judge.run(script, input: input)
      let findings = try JSONDecoder().decode([String: [RawFinding]].self, from: Data(output.utf8))
      return try findings.mapValues { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    }
    return try verdicts.mapValues { verdict in
      try JSONDecoder().decode([RawFinding].self, from: Data(verdict.utf8)).map(\.finding)
    }
  }

  /// `[rule, path, message]`, the path of names and numbers.
  private struct RawFinding: Codable {
    var finding: Finding

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let rule = try list.decode(String.self)
      let path = try list.decode([Step].self).map(\.text)
      finding = Finding(rule: rule, path: path, message: try list.decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(finding.rule)
      try list.encode(finding.path)
      try list.encode(finding.message)
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
