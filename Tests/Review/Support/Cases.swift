import CrossAccountAssembly
import CrossAccountReview
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation

@testable import CrossAccountCloudFormation

/// The pull requests of `Cases`, and sides made of texts.
enum Cases {
  static let names = ["access", "replacement", "code"]

  static func changes(_ name: String) throws -> ChangeSet {
    let files: [String: [String: String]] = [
      String(repeating: "a", count: 64): ["index.py": "1", "assumed_role.py": "1", "old.py": "1"],
      String(repeating: "b", count: 64): ["index.py": "2", "assumed_role.py": "1", "new.py": "1"],
    ]
    return ChangeSet(from: try side(name, "base"), to: try side(name, "head")) { package, _ in
      files[String(package.archive.dropLast(".zip".count))]
    }
  }

  static func side(_ name: String, _ side: String) throws -> Assembly {
    let folder = "\(PackageRoot.path)/Tests/Review/Cases/\(name)/\(side)/Orders"
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files["Orders/\(file)"] = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
    }
    return .of(side == "base" ? "main" : "pull request", files)
  }

  /// The change of one template.
  static func changes(_ base: String, _ head: String) -> ChangeSet {
    ChangeSet(from: .of("base", ["a.yaml": base]), to: .of("head", ["a.yaml": head]))
  }

  /// A template of resources alone.
  static func template(_ resources: String) -> String { "Resources: {\(resources)}" }

  static func raw(_ text: String) throws -> Value {
    rawTemplate(try DocumentReader.read(Array(text.utf8), file: "t"))
  }

  /// As a template is read: names of conditions are those inside of conditions only.
  static func rawTemplate(_ node: Node) -> Value {
    guard let entries = node.entries, node.tag == nil else { return Value(node) }
    return .object(
      ValueObject(entries.map { ($0.key, Value($0.value, isCondition: $0.key == "Conditions")) }))
  }
}
