import CrossAccountTestSupport
import Testing

@Suite("cfn-lint")
struct LinterTests {
  @Test("finds nothing in the committed templates, not even something to mention")
  func clean() throws {
    try #require(!CommittedTemplates.paths.isEmpty)
    // It judges each template by itself: one that it found nothing in needs no second look.
    let texts = try CommittedTemplates.paths.map { try ($0, CommittedTemplates.text($0)) }
    let verdicts = try Verdicts(of: "cfn-lint \(LinterTests.options)")
      .verdicts(on: Dictionary(uniqueKeysWithValues: texts)) { others in
        let result = try lint(others.keys.sorted())
        try #require((result.status, result.out, result.error) == (0, "", ""), "\(result)")
        return others.mapValues { _ in "nothing" }
      }
    #expect(verdicts == Dictionary(uniqueKeysWithValues: CommittedTemplates.paths.map { ($0, "nothing") }))
  }

  @Test("would find what is wrong")
  func working() throws {
    let folder = try TemporaryFolder()
    let text = try CommittedTemplates.text("templates/CrossAccountLambda/home.yaml")
    try folder.write("broken.yaml", text.replacing("Runtime: python3.13", with: "Runtime: pyton3"))
    let result = try lint([folder.file("broken.yaml")])
    #expect(result.status != 0)
    #expect(result.out.contains("pyton3"))
  }

  private static let options = ["--include-checks", "I", "--"]

  private func lint(_ paths: [String]) throws -> Tool.Result {
    // No settings of the machine's own: neither a file of the user's nor one of a folder above.
    let folder = try TemporaryFolder([".cfnlintrc": ""])
    let absolute = paths.map { $0.hasPrefix("/") ? $0 : "\(PackageRoot.path)/\($0)" }
    var tool = try Tool.ofVirtualEnvironment("cfn-lint", in: folder.path)
    tool.environment["HOME"] = folder.path
    return try tool.run(LinterTests.options + absolute)
  }
}
