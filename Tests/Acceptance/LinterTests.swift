import CrossAccountTestSupport
import Testing

@Suite("cfn-lint")
struct LinterTests {
  @Test("finds nothing in the committed templates, not even something to mention")
  func clean() throws {
    try #require(!CommittedTemplates.paths.isEmpty)
    let result = try lint(CommittedTemplates.paths)
    #expect(result.status == 0)
    #expect(result.out == "")
    #expect(result.error == "")
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

  private func lint(_ paths: [String]) throws -> Tool.Result {
    // No settings of the machine's own: neither a file of the user's nor one of a folder above.
    let folder = try TemporaryFolder([".cfnlintrc": ""])
    let absolute = paths.map { $0.hasPrefix("/") ? $0 : "\(PackageRoot.path)/\($0)" }
    var tool = try Tool.ofVirtualEnvironment("cfn-lint", in: folder.path)
    tool.environment["HOME"] = folder.path
    return try tool.run(["--include-checks", "I", "--"] + absolute)
  }
}
