import CrossAccount
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountSynthesis
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation

/// A minimal valid instance of every resource type, made from its schema by `Tests/Judges/minimal_instances.py`.
enum Corpus {
  /// Properties by type, in the order of the types' names.
  static func instances() throws -> [(type: String, properties: ValueObject)] {
    let text = try Judge.verdict(of: "minimal_instances.py")
    let node = try JSONReader.read(Array(text.utf8))
    return (node.entries ?? []).map { ($0.key, Value($0.value).object ?? [:]) }
  }

  static func logicalID(_ type: String) -> String { type.replacing(":", with: "") }
}

/// The types of the corpus in one app, a hundred to a stack: no more fit into a template of readable size.
struct CorpusApp: App {
  let instances: [(type: String, properties: ValueObject)]
  let name = "Corpus"

  var stacks: [Stack] {
    let account = Account("111111111111", name: "corpus", region: .usEast1)
    return stride(from: 0, to: instances.count, by: 100).map { start in
      Stack("part-\(start)", in: account) {
        for instance in instances[start..<min(start + 100, instances.count)] {
          Resource(instance.type, Corpus.logicalID(instance.type), properties: instance.properties)
        }
      }
    }
  }
}
