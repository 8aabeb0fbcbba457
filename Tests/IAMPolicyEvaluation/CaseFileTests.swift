import CrossAccountIAMPolicy
import Testing

@Suite("The conformance cases are complete")
struct CaseFileTests {
  @Test("every file can be read, and its cases are named after it")
  func files() throws {
    let names = try CaseFiles.names()
    #expect(!names.isEmpty)
    for name in names {
      let cases = try CaseFiles.cases(in: name)
      #expect(!cases.isEmpty, "\(name)")
      for example in cases { #expect(example.id.hasPrefix("\(name.dropLast(5))/"), "\(example.id)") }
    }
  }

  @Test("there are at least 300, no two of them named alike")
  func identifiers() {
    let identifiers = CaseFiles.all.map(\.id)
    #expect(identifiers.count >= 300)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("each names a page of AWS's documents and a rule")
  func pages() {
    for example in CaseFiles.all {
      #expect(example.page.hasPrefix("https://docs.aws.amazon.com/"), "\(example.id)")
      #expect(!example.rule.isEmpty, "\(example.id)")
    }
  }

  @Test(
    "every operator is covered in every situation", arguments: ConditionOperator.Comparison.allCases)
  func operators(_ comparison: ConditionOperator.Comparison) {
    let covered = Set(CaseFiles.all.compactMap(\.covers))
    for situation in ["match", "no match", "missing key", "IfExists", "ForAllValues", "ForAnyValue"] {
      if comparison == .null, situation == "IfExists" { continue }
      #expect(covered.contains("\(comparison.rawValue)/\(situation)"), "\(situation)")
    }
  }

  @Test("each outcome is expected of many cases")
  func outcomes() {
    for outcome in Decision.Outcome.allCases {
      #expect(CaseFiles.all.filter { $0.expected == outcome }.count >= 30, "\(outcome)")
    }
  }
}
