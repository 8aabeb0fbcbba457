import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountPackaging
import CrossAccountYAML
import Testing

@Suite("The codes in the sources")
struct SourceTests {
  /// Codes that are put together of a prefix and a name.
  private static let computed: Set<String> = Set(
    // Only a writer throws the error of the emitter, and that has a code of its own.
    YAMLError.Code.allCases.filter { $0 != .emitter }.map { "yaml-\($0.rawValue)" }
      + Template().budgets.map { "limit-\($0.name)" } + PackagingFault.Kind.allCases.map(\.rawValue))

  /// Codes whose severity is changed after the finding was made.
  private static let lowered: Set<String> = ["aws-principal", "policy-size"]

  @Test("are all in the catalogue")
  func described() throws {
    for site in try SourceScan.sites.get() where FindingCode.named(site.code) == nil {
      Issue.record("\(site.file) reports [\(site.code)], which is not in Sources/Diagnostics/Codes")
    }
    for code in Self.computed { #expect(FindingCode.named(code) != nil, "\(code)") }
  }

  @Test("are all that the catalogue has")
  func reported() throws {
    let known = Set(try SourceScan.sites.get().map(\.code)).union(Self.computed)
    for code in FindingCode.all { #expect(known.contains(code.code), "nothing reports it") }
  }

  @Test("have the severities of the catalogue, where the source shows them")
  func severities() throws {
    for (name, sites) in Dictionary(grouping: try SourceScan.sites.get(), by: \.code) {
      guard let code = FindingCode.named(name) else { continue }
      let shown = sites.reduce(into: Set<Severity>()) { $0.formUnion($1.severities) }
      let isComplete =
        sites.allSatisfy { !$0.severities.isEmpty } && !Self.computed.union(Self.lowered).contains(name)
      let listed = Set(code.severities)
      #expect(isComplete ? shown == listed : shown.isSubset(of: listed), "\(name): \(shown) in the sources")
    }
  }
}
