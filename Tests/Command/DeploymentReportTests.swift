import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCommand
@testable import CrossAccountDeployment

@Suite("The end of a deployment")
struct DeploymentReportTests {
  private static let stack = StackTarget(
    PlacedTemplate(Place(app: "Demo", id: "home", stackName: "Demo-home"), template: Template()),
    account: AccountTarget(id: "111111111111", name: "home"), region: .usEast1, template: [])

  private func report(_ result: RunResult, _ summary: String?, _ options: String...) throws -> Session.Result
  {
    let fake = FakeConsole()
    let folder = try TemporaryFolder([:])
    let session = CommandSession(
      console: fake.console(), arguments: try ArgumentsParser.parse(["deploy"] + options),
      folders: try Folders(output: nil, current: folder.path, source: nil), directory: folder.path)
    var diagnostics = DiagnosticList()
    diagnostics.report(.warning("account-unknown", "the account is not known", at: nil))
    let code = DeploymentReport(session: session, diagnostics: diagnostics).print(result, summary: summary)
    return Session.Result(code: code, out: fake.out, error: fake.error)
  }

  @Test(
    "counts what changed",
    arguments: [
      (0, false, "No stack was deleted."), (1, false, "1 stack was deleted."),
      (2, false, "2 stacks were deleted."),
      (0, true, "No stack would be deleted."), (2, true, "2 stacks would be deleted."),
    ])
  func summary(count: Int, isDryRun: Bool, text: String) {
    #expect(DeploymentReport.summary(count, "deleted", isDryRun: isDryRun) == text)
  }

  @Test("in text: the summary, or that it was stopped; the exit code says which")
  func text() throws {
    let done = try report(RunResult(outcome: .done), "1 stack was changed.")
    #expect(done.code == .success && done.out == "1 stack was changed.\n")
    let declined = try report(RunResult(outcome: .declined), "1 stack was changed.")
    #expect(declined.code == .changed && declined.out == "Stopped: nothing else was changed.\n")
    let different = try report(RunResult(outcome: .different), nil)
    #expect(different.code == .changed && different.out == "")
  }

  @Test("in JSON: each stack with its changes and outputs, and the findings")
  func stacks() throws {
    let created = StackResult(
      stack: Self.stack, change: .created,
      resources: [ResourceChange(adding: "Bucket", type: "AWS::S3::Bucket")],
      outputs: [(name: "Arn", value: "arn:aws:s3:::b")])
    let drifted = StackResult(stack: Self.stack, differences: ["its template differs"])
    let result = try report(
      RunResult(outcome: .declined, stacks: [created, drifted]), nil, "--dry-run", "--json")
    #expect(result.code == .changed && result.error == "")
    let node = try YAMLReader.read(Array(result.out.utf8))
    #expect(node["version"]?.integer == 1 && node["outcome"]?.string == "declined")
    #expect(node["isDryRun"]?.boolean == true)
    let first = try #require(node["stacks"]?.items?.first)
    #expect(first["app"]?.string == "Demo" && first["stack"]?.string == "home")
    #expect(first["stackName"]?.string == "Demo-home" && first["account"]?["name"]?.string == "home")
    #expect(first["region"]?.string == "us-east-1" && first["change"]?.string == "created")
    #expect(first["resources"]?.items?.first?["action"]?.string == "Add")
    #expect(first["outputs"]?["Arn"]?.string == "arn:aws:s3:::b")
    let second = try #require(node["stacks"]?.items?.last)
    #expect(
      second["change"] == nil && second["differences"]?.items?.map(\.string) == ["its template differs"])
    #expect(node["diagnostics"]?.items?.first?["code"]?.string == "account-unknown")
  }

  @Test("in JSON: each function with the roles that it did and did not assume")
  func functions() throws {
    let function = FunctionTarget(stack: Self.stack, logicalID: "Function", roles: ["a", "b"])
    let verified = FunctionResult(function: function, sessions: ["a": "a/session"])
    let result = try report(RunResult(outcome: .different, functions: [verified]), nil, "--format=json")
    #expect(result.code == .changed)
    let node = try YAMLReader.read(Array(result.out.utf8))
    let roles = try #require(node["functions"]?.items?.first?["roles"]?.items)
    #expect(roles.map { $0["role"]?.string } == ["a", "b"])
    #expect(roles.map { $0["session"]?.string } == ["a/session", nil])
  }
}
