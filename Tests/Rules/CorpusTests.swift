import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountSynthesis
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("A minimal valid instance of every resource type")
struct CorpusTests {
  /// What one of the two has against an instance, with the reason: `Cases/CorpusDifferences.json`.
  struct Difference: Decodable {
    var type: String
    /// Codes of ours and rules of cfn-lint's.
    var ours: [String]
    var theirs: [String]
    var reason: String
  }

  @Test("is valid for cfn-lint and for us, but for the differences that are listed with a reason")
  func agreement() throws {
    let instances = try Corpus.instances()
    #expect(instances.count >= 1_854)
    let assembly = Synthesizer(root: PackageRoot.path).synthesize([CorpusApp(instances: instances)])
    let stacks = try #require(assembly.apps.first).stacks
    let theirs = try SchemaLinter.lint(
      Dictionary(uniqueKeysWithValues: stacks.map { ($0.id, String(decoding: $0.bytes, as: UTF8.self)) }))
    var rules: [String: Set<String>] = [:]
    for finding in theirs.values.joined() where finding.path.count > 1 {
      rules[finding.path[1], default: []].insert(finding.rule)
    }
    var codes: [String: Set<String>] = [:]
    for stack in stacks {
      for finding in SchemaFindings.of(stack.template) where finding.severity != .note {
        guard case .key(let name) = finding.path.steps[1] else { continue }
        codes[name, default: []].insert(finding.code)
      }
    }
    let listed = try Cases.read([Difference].self, "CorpusDifferences.json")
    #expect(listed.count <= 2, "the list of differences may only shrink")
    let known = Dictionary(uniqueKeysWithValues: listed.map { (Corpus.logicalID($0.type), $0) })
    for instance in instances {
      let name = Corpus.logicalID(instance.type)
      let expected = known[name]
      let properties = Value.object(instance.properties).json(pretty: false)
      #expect(
        codes[name, default: []] == Set(expected?.ours ?? []), "ours on \(instance.type) \(properties)")
      #expect(
        rules[name, default: []] == Set(expected?.theirs ?? []),
        "cfn-lint's on \(instance.type) \(properties)")
    }
    for difference in listed {
      #expect(
        !difference.ours.isEmpty || !difference.theirs.isEmpty, "\(difference.type) is listed for nothing")
      #expect(!difference.reason.isEmpty)
    }
  }
}
