import CrossAccountYAML
import Foundation
import Testing

/// The conformance cases in the folder `Cases`.
enum CaseFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases")

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted()
  }

  static func cases(in name: String) throws -> [EvaluationCase] {
    let file = try JSONReader.read(Array(try Data(contentsOf: folder.appending(path: name))))
    return try #require(file["cases"]?.items).map { try EvaluationCase($0, in: file) }
  }

  /// All cases; those of a file that cannot be read are missing, which a test of its own reports.
  static let all: [EvaluationCase] = ((try? names()) ?? []).flatMap { (try? cases(in: $0)) ?? [] }
}
