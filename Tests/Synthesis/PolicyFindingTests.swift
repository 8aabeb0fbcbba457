import CFNIAM
import CFNSQS
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("What the catalogue of actions has against a stack's policies")
struct PolicyFindingTests {
  private func app(_ resource: some DeclaredResource) -> TestApp {
    TestApp { Stack("s", in: Accounts.home) { resource } }
  }

  private func role(_ actions: String...) -> IAM.Role {
    IAM.Role("Role", trusting: .lambda) {  // <role>
      for action in actions { InlinePolicy("policy-\(action.dropFirst(3))") { Allow(action, on: "*") } }
    }
  }

  @Test("is reported at the resource's line")
  func place() {
    #expect(
      remarks(app(role("s3:ListAllMyBucket"))) == """
        <role>: warning: resource Role: Properties.Policies[0].PolicyDocument.Statement[0].Action: \
        's3:ListAllMyBucket' is not an action of Amazon S3 in the catalogue; did you mean 's3:ListAllMyBuckets'? \
        [unknown-action]
        """)
  }

  @Test("is suppressed with a reason")
  func suppressed() {
    let role = role("s3:ListAllMyBucket").suppress("unknown-action", because: "it is new")
    #expect(remarks(app(role)) == "")
  }

  @Test("is reported three times of a resource, with the number of the others")
  func many() {
    let lines = remarks(app(role("s3:New1", "s3:New2", "s3:New3", "s3:New4", "s3:New5"))).split(
      separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines.last?.hasSuffix("note: the resource's policies have 2 more of this kind") ?? false, "\(lines)")
  }

  @Test("holds for resource policies, too")
  func resourcePolicy() {
    let policy = SQS.QueuePolicy(  // <policy>
      "Policy",
      policyDocument: PolicyDocument {
        Allow("sqs:Send", to: .anyAWS, on: "*", when: [.bool("aws:SecureTransport", true)])
      }.typed(), queues: ["queue"])
    #expect(
      remarks(app(policy)).contains(
        "<policy>: warning: resource Policy: Properties.PolicyDocument.Statement[0]"))
  }

  @Test("is nothing where constants and access levels are used")
  func constants() {
    let role = IAM.Role("Role", trusting: .lambda) {
      Allow(.sqs.sendMessage, .sqs.actions(.list, .read), on: "arn:aws:sqs:us-east-1:111111111111:queue")
    }
    #expect(!remarks(app(role)).contains("unknown-action"))
  }
}
