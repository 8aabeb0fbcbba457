import CrossAccountCatalogue
import Testing

@testable import CrossAccountRules

@Suite("Patterns of the schemas")
struct PatternTests {
  @Test("are understood, but for a few that are then not judged")
  func understood() {
    var patterns: Set<String> = []
    for type in ResourceCatalogue.shared.typeNames {
      guard let resource = ResourceCatalogue.shared[type] else { continue }
      gather(resource.properties, resource, &patterns)
    }
    let strange = patterns.filter { PatternMatcher($0) == nil }
    #expect(patterns.count > 1_000)
    // 40 with Java's classes (`\\p{Print}`) or halves of surrogate pairs.
    #expect(strange.count <= 40, "\(strange.sorted().joined(separator: "\n"))")
  }

  @Test(
    "never make a search hang",
    arguments: ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^([a-zA-Z]+)*$", "(.*a){30}"])
  func evil(pattern: String) throws {
    let matcher = try #require(PatternMatcher(pattern))
    // Found or not or undecided: it comes back.
    let result = matcher.isFound(in: String(repeating: "a", count: 50_000) + "!")
    #expect(result != true || pattern == "(.*a){30}")
  }

  @Test(
    "mean what ECMA-262 says",
    arguments: [
      ("^[\\u0020-\\u00FF]+$", "Grüße", true), ("^[\\u0020-\\u00FF]+$", "\u{4e2d}", false),
      ("^\\d{3}$", "123", true), ("^(?!aws:).+$", "aws:x", false), ("^[\\w-]+$", "a-b", true),
      ("a", "bab", true),
      ("^[a-z]$", "B", false), ("^\\x41$", "A", true),
    ])
  func meaning(pattern: String, text: String, expected: Bool) throws {
    #expect(try #require(PatternMatcher(pattern)).isFound(in: text) == expected)
  }

  private func gather(_ id: SchemaID, _ resource: ResourceSchema, _ patterns: inout Set<String>) {
    var known: Set<SchemaID> = []
    var open = [id]
    while let next = open.popLast() {
      guard known.insert(next).inserted else { continue }
      let schema = resource.schema(next)
      if let pattern = schema.pattern { patterns.insert(resource.text(pattern)) }
      for (name, property) in schema.patternProperties {
        patterns.insert(resource.text(name))
        open.append(property)
      }
      open += schema.properties.map(\.schema)
      open += [schema.items, schema.additionalProperties, schema.then].compactMap { $0 }
      open += Array(schema.oneOf) + Array(schema.anyOf) + Array(schema.allOf)
      if let reference = schema.reference { open.append(resource.id(of: reference)) }
    }
  }
}
