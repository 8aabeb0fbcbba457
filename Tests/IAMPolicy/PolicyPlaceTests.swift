import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("The policy documents of a template")
struct PolicyPlaceTests {
  private static let document: Value = ["Version": "2012-10-17", "Statement": []]

  private func places(_ type: String, _ properties: ValueObject) -> [String] {
    var template = Template()
    template.resources["R"] = TemplateResource(type: type, properties: properties)
    return PolicyPlace.all(in: template).map { "\($0.kind.rawValue) \($0.path)" }
  }

  @Test(
    "each has its kind and its path",
    arguments: [
      (
        "AWS::IAM::Role",
        [
          "AssumeRolePolicyDocument": document,
          "Policies": [["PolicyName": "a", "PolicyDocument": document], ["PolicyDocument": document]],
        ],
        [
          "trust policy Resources.R.Properties.AssumeRolePolicyDocument",
          "identity policy Resources.R.Properties.Policies[0].PolicyDocument",
          "identity policy Resources.R.Properties.Policies[1].PolicyDocument",
        ]
      ),
      (
        "AWS::S3::BucketPolicy", ["PolicyDocument": document],
        ["resource policy Resources.R.Properties.PolicyDocument"]
      ),
      ("AWS::KMS::Key", ["KeyPolicy": document], ["key policy Resources.R.Properties.KeyPolicy"]),
      (
        "AWS::DynamoDB::Table", ["ResourcePolicy": ["PolicyDocument": document]],
        ["resource policy Resources.R.Properties.ResourcePolicy.PolicyDocument"]
      ),
      (
        "AWS::Organizations::Policy", ["Type": "SERVICE_CONTROL_POLICY", "Content": document],
        ["service control policy Resources.R.Properties.Content"]
      ),
      ("AWS::Organizations::Policy", ["Type": "TAG_POLICY", "Content": document], []),
      ("AWS::SQS::Queue", ["PolicyDocument": document], []),
      ("AWS::S3::BucketPolicy", ["PolicyDocument": "text"], []),
    ] as [(String, ValueObject, [String])])
  func placed(type: String, properties: ValueObject, expected: [String]) {
    #expect(places(type, properties) == expected)
  }

  @Test("both branches of Fn::If are places, and AWS::NoValue is none")
  func branches() {
    let entry: Value = ["PolicyDocument": PolicyPlaceTests.document]
    let choice: Value = .intrinsic(.if(condition: "C", then: entry, else: .intrinsic(.ref("AWS::NoValue"))))
    func both(_ condition: String) -> Value {
      .intrinsic(.if(condition: condition, then: [entry], else: [choice]))
    }
    #expect(
      places("AWS::IAM::Group", ["Policies": both("D")]) == [
        "identity policy Resources.R.Properties.Policies.Fn::If[1][0].PolicyDocument",
        "identity policy Resources.R.Properties.Policies.Fn::If[2][0].Fn::If[1].PolicyDocument",
      ])
    // Where C does not hold, a branch for C is never deployed.
    #expect(
      places("AWS::IAM::Group", ["Policies": both("C")]) == [
        "identity policy Resources.R.Properties.Policies.Fn::If[1][0].PolicyDocument"
      ])
  }

  @Test("a function on the way to a document is a document that is not known")
  func hidden() {
    #expect(
      places("AWS::IAM::Role", ["Policies": .intrinsic(.ref("Policies"))]) == [
        "identity policy Resources.R.Properties.Policies"
      ])
  }
}
