import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

@Suite("The same definition gives the same bytes")
struct DeterminismTests {
  private func app(shuffledBy seed: UInt64) -> TestApp {
    var generator = SplitMix64(seed: seed)
    let targets = ["a", "b", "c", "d"].map { IAM.Role("Target\($0)", name: "target-\($0)") }
    let topic = Resource("AWS::SNS::Topic", "Topic")
    let statements = [
      Allow("s3:GetObject", "s3:ListBucket", on: "arn:aws:s3:::b", "arn:aws:s3:::a"),
      Allow("sns:Publish", on: topic.ref),
      Allow("sns:Subscribe", on: "\(topic.ref)/x", when: [.stringEquals("aws:PrincipalTag/team", "b", "a")]),
      Allow("sqs:SendMessage", on: "*", when: [.bool("aws:SecureTransport", true)]),
    ].shuffled(using: &generator)
    let caller = IAM.Role("Caller", name: "caller", trusting: [.lambda, .ec2]) {
      for statement in statements { statement }
    }
    let order = targets.indices.shuffled(using: &generator)
    return TestApp("Determinism") {
      Stack("home", in: Accounts.home) {
        topic
        caller
        Lambda.Function(
          "Function", runtime: .python3_13, handler: "index.lambda_handler", code: .package("handler"),
          role: caller.arn,
          environment: MapValue(Dictionary(uniqueKeysWithValues: targets.map { ($0.logicalID, $0.arn) })))
      }
      Stack("away", in: Accounts.away) { targets }
    } grants: {
      for index in order { caller.assumes(targets[index], sessionTags: ["team": "a", "stage": "b"]) }
    }
  }

  private func files(_ app: TestApp) -> [String] {
    synthesize(app).apps.flatMap(\.files).map { "\($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))" }
  }

  @Test("each time")
  func repetition() {
    let first = files(app(shuffledBy: 1))
    #expect(first.count == 3)
    for _ in 0..<20 { #expect(files(app(shuffledBy: 1)) == first) }
  }

  @Test("whatever the order of a role's statements in Swift", arguments: UInt64(2)..<12)
  func shuffled(seed: UInt64) throws {
    func role(_ seed: UInt64) throws -> Value {
      let stack = try #require(synthesize(app(shuffledBy: seed)).apps.first?.stack("home"))
      let role = try #require(stack.template.resources["Caller"])
      return ["Trust": try #require(role.properties["AssumeRolePolicyDocument"]), "Own": try own(role)]
    }
    func own(_ role: TemplateResource) throws -> Value {
      try #require(role.properties["Policies"]?.list?.first?.object?["PolicyDocument"])
    }
    #expect(try role(seed) == role(1))
  }
}
