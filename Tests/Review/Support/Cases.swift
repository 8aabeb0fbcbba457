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

  static func side(_ name: String, _ side: String) throws -> TemplateSet {
    let folder = "\(PackageRoot.path)/Tests/Review/Cases/\(name)/\(side)/Orders"
    let sources = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { file in
      ("Orders/\(file)", Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))))
    }
    return TemplateSet(
      label: side == "base" ? "main" : "pull request", sources.map { (path: $0.0, bytes: $0.1) })
  }

  static func set(_ label: String, _ files: [String: String], accounts: [String: String] = [:]) -> TemplateSet
  {
    TemplateSet(
      label: label, files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: Array($0.value.utf8)) },
      accounts: accounts)
  }

  /// The change of one template.
  static func changes(_ base: String, _ head: String) -> ChangeSet {
    ChangeSet(from: set("base", ["a.yaml": base]), to: set("head", ["a.yaml": head]))
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
