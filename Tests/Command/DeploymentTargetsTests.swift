import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountDeployment
import CrossAccountDiagnostics
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("What is to be deployed")
struct DeploymentTargetsTests {
  private struct Shared: App {
    let root: String
    let bucket: String?
    let role = IAM.Role("Role", name: "worker", trusting: .lambda) {}

    var stacks: [Stack] {
      Stack("home", in: Account("111111111111", name: "home", region: .usEast1)) {
        role
        Lambda.Function(
          "Function", runtime: .python3_13, handler: "index.handler",
          code: .package("handler", bucket: bucket.map { .init($0) }, file: "\(root)/stacks/Shared.swift"),
          role: role.arn)
      }
    }
  }

  @Test(
    "packages go with the credentials of the bucket's owner, where that is one of the accounts",
    arguments: [
      (String?.none, "111111111111", String?.some("111111111111")),
      ("synth-packages-333333333333-us-east-1", "333333333333", "333333333333"),
      // The name says who owns it, though that is none of the accounts.
      ("synth-packages-444444444444-us-east-1", "111111111111", "444444444444"),
      ("artifacts-of-somebody", "111111111111", nil), ("synth-packages-of-mine", "111111111111", nil),
    ])
  func packages(_ bucket: String?, _ account: String, _ owner: String?) throws {
    let folder = try TemporaryFolder(["stacks/handler/index.py": "def handler(event, context): pass\n"])
    let root = folder.file("")
    let assembly = Synthesizer(root: root).synthesize([Shared(root: root, bucket: bucket)])
    #expect(assembly.diagnostics.sorted.filter { $0.severity == .error }.map(\.message) == [])
    let accounts = ["111111111111", "333333333333"].map { AccountTarget(id: $0, name: "a\($0)") }
    let targets = DeploymentTargets(
      folders: try Folders(output: nil, current: root, source: nil), chosen: [], accounts: accounts)
    let package = try #require(try targets.apps(assembly).first?.packages.first)
    #expect(package.account.id == account)
    #expect(package.bucketOwner == owner)
  }
}
