import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import CrossAccountSynthesis
import Testing

@Suite("A stack's budgets")
struct BudgetTests {
  @Test("show how much of each limit its template uses")
  func budgets() throws {
    let quotas = AccountQuotas(trustPolicyCharacters: 4_096)
    let account = Account("111111111111", name: "home", region: .usEast1, quotas: quotas)
    let app = TestApp {
      Stack("s", in: account) {
        IAM.Role("Role", trusting: .lambda) { Allow("s3:GetObject", on: "*") }
        IAM.ManagedPolicy("Policy", policyDocument: PolicyDocument { Allow("s3:GetObject", on: "*") }.typed())
      }
    }
    let stack = try #require(synthesize(app).apps.first?.stack("s"))
    #expect(
      stack.budgets.map(\.description) == [
        "resources 2 of 500", "parameters 0 of 200", "outputs 0 of 200", "mappings 0 of 200",
        "trust policy of Role 130 of 4096 characters", "inline policies of Role 96 of 10240 characters",
        "managed policy Policy 96 of 6144 characters",
        "template body \(stack.bytes.count) of 1000000 bytes",
        "template body without S3 \(stack.bytes.count) of 51200 bytes",
      ])
  }
}
