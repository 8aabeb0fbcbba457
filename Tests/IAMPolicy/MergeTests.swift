import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("Merging a statement into a policy")
struct MergeTests {
  private func merged(_ statements: Allow...) -> PolicyDocument {
    var policy = PolicyDocument()
    for statement in statements { policy.merge(statement.statement) }
    return policy
  }

  @Test("lengthens the list of resources when nothing else differs")
  func resources() {
    let policy = merged(
      Allow("sts:AssumeRole", on: "arn:b"), Allow("sts:AssumeRole", on: "arn:a"),
      Allow("sts:AssumeRole", on: "arn:b"))
    #expect(
      written(policy)
        == #"{"Version":"2012-10-17","Statement":["#
        + #"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":["arn:a","arn:b"]}]}"#)
  }

  @Test(
    "adds a statement when more differs",
    arguments: [
      Allow("sts:AssumeRole", on: "arn:a", when: [.bool("aws:SecureTransport", true)]),
      Allow("sts:TagSession", on: "arn:a"), Allow("sts:AssumeRole", on: "arn:a", sid: "Other"),
      Allow("sts:AssumeRole", to: .lambda, on: "arn:a"),
    ])
  func different(_ other: Allow) {
    #expect(merged(Allow("sts:AssumeRole", on: "arn:a"), other).statements.count == 2)
  }

  @Test("never joins statements without resources, whose principals are what they are about")
  func principals() {
    let policy = merged(
      Allow("sts:AssumeRole", to: .account("1")), Allow("sts:AssumeRole", to: .account("2")))
    #expect(policy.statements.count == 2)
  }

  @Test("distinguishes conditions on different references")
  func references() {
    let one = Resource("AWS::S3::Bucket", "One").arn
    let two = Resource("AWS::S3::Bucket", "Two").arn
    let policy = merged(
      Allow("s3:GetObject", on: "a", when: [.arnEquals("aws:SourceArn", "\(one)/x")]),
      Allow("s3:GetObject", on: "b", when: [.arnEquals("aws:SourceArn", "\(two)/x")]))
    #expect(policy.statements.count == 2)
  }
}
