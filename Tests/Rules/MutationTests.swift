import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountTestSupport
import CrossAccountYAML
import Foundation
import Testing

@Suite("Minimal instances with one fault each, on which cfn-lint and we agree")
struct MutationTests {
  @Test("have the same verdict, of the same kind")
  func agreement() throws {
    let rows = try MutationRow.all()
    #expect(rows.count >= 200)
    #expect(Set(rows.map(\.type)).count >= 50)
    let instances = Dictionary(uniqueKeysWithValues: try Corpus.instances().map { ($0.type, $0.properties) })
    let rulesByCode = try Cases.read([String: Set<String>].self, "Rules.json")
    var templates: [String: Template] = [:]
    for (index, row) in rows.enumerated() {
      let base = try #require(instances[row.type], "there is no instance of \(row.type)")
      let resource = TemplateResource(type: row.type, properties: row.changed(base))
      templates["\(index / 50)", default: Template()].resources["R\(index)"] = resource
    }
    let theirs = try SchemaLinter.lint(
      templates.mapValues { String(decoding: try YAMLWriter.write($0.node), as: UTF8.self) })
    var rules: [String: Set<String>] = [:]
    for finding in theirs.values.joined() where finding.path.count > 1 {
      rules[finding.path[1], default: []].insert(finding.rule)
    }
    var codes: [String: Set<String>] = [:]
    for template in templates.values {
      for finding in SchemaFindings.of(template) where finding.severity == .error {
        guard case .key(let name) = finding.path.steps[1] else { continue }
        codes[name, default: []].insert(finding.code)
      }
    }
    for (index, row) in rows.enumerated() {
      let found = rules["R\(index)", default: []]
      let ours = codes["R\(index)", default: []]
      #expect(found.contains(row.rule), "cfn-lint has \(found) on \(row)")
      #expect(
        ours.contains { rulesByCode[$0, default: []].contains(row.rule) },
        "we have \(ours), not \(row.rule), on \(row)")
      // Nothing of ours that cfn-lint does not see too.
      #expect(
        ours.allSatisfy { !rulesByCode[$0, default: []].isDisjoint(with: found) },
        "we have \(ours), cfn-lint \(found) on \(row)")
    }
  }
}

/// A row of `Cases/Mutations.json`: what is changed in the minimal instance of a type, and cfn-lint's rule.
struct MutationRow: CustomStringConvertible {
  var type: String
  var remove: String?
  var set: ValueObject
  var rule: String

  static func all() throws -> [MutationRow] {
    let text = try String(
      contentsOfFile: "\(PackageRoot.path)/Tests/Rules/Cases/Mutations.json", encoding: .utf8)
    return (try JSONReader.read(Array(text.utf8)).items ?? []).map { node in
      MutationRow(
        type: node["type"]?.string ?? "", remove: node["remove"]?.string,
        set: node["set"].flatMap { Value($0).object } ?? [:], rule: node["rule"]?.string ?? "")
    }
  }

  func changed(_ base: ValueObject) -> ValueObject {
    var properties = base
    if let remove { properties[remove] = nil }
    for entry in set.entries { properties[entry.key] = entry.value }
    return properties
  }

  var description: String {
    "\(type) with \(Value.object(set).json(pretty: false)) without \(remove ?? "nothing") (\(rule))"
  }
}
