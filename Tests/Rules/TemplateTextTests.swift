import CrossAccountRules
import Testing

@Suite("Text that CloudFormation takes is no error")
struct TemplateTextTests {
  private static let queue = "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n"

  private static let texts: [String] = [
    queue,
    "AWSTemplateFormatVersion: 2010-09-09\n" + queue,
    "\u{FEFF}" + queue,
    queue.split(separator: "\n").joined(separator: "\r\n"),
    "---\n" + queue + "...\n",
    "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}",
    "# JSON with a comment is YAML\n{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}",
    "Mappings:\n  M:\n    123456789012: {yes: a}\n" + queue,
    "Conditions:\n  A&B: !Equals [a, b]\n" + queue,
    "Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Timeout: 3}}\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {Events: {A: {Type: Api}}}\nOutputs:\n  O: {Value: !Ref FRole}",
    "Transform: [Mine]\nWhatever: 1\nResources: {A_B: {Kind: x}}",
    "Resources:\n  C:\n    Type: Custom::Thing\n    Version: '1.0'\n    Properties: {ServiceToken: a, X: {Y: 1}}",
    "Resources:\n  M:\n    Type: My::Own::Thing::MODULE\n    Properties: {A: 1}\n  Q:\n    Type: AWS::SQS::Queue\n    DependsOn: MInner",
    "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {Code: ./src, Role: 'arn:aws:iam::111111111111:role/r', Handler: a.b, Runtime: python3.13}",
    queue + "    Properties: {QueueName: '{{resolve:ssm:name}}'}",
    queue + "Outputs:\n  O: {Value: !Sub '${Q.Arn}${!Literal}${AWS::Region}'}",
    queue + "Outputs:\n  O: {Value: !GetAtt [Q, !Ref P]}\nParameters: {P: {Type: String}}",
    "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Topics:\n    - Name\n    - [a, b]\n    - Topic${Name}: {Type: AWS::SNS::Topic}",
    "Transform: AWS::LanguageExtensions\nParameters: {P: {Type: String}}\n" + queue
      + "    DeletionPolicy: !Ref P",
  ]

  @Test(
    "in whatever way it is written",
    arguments: texts)
  func accepted(text: String) {
    #expect(checked(text).filter { $0.contains(": error: ") } == [])
  }

  @Test("that other tools expand is a warning, once")
  func aliases() {
    let lines = checked(
      "X: &a {Type: AWS::SQS::Queue}\nTransform: Mine\nResources:\n  Q: *a\n  R: *a\n  S: {<<: *a, Condition: C}"
    )
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains(": warning: ") }, "\(lines)")
  }

  @Test(
    "and what is not a template is distinguished from what cannot be read",
    arguments: [
      (
        "- a",
        "t.yaml:1:1: note: skipped: it is not a CloudFormation template: it is not a mapping [no-template]"
      ),
      (
        "a: b",
        "t.yaml:1:1: note: skipped: it is not a CloudFormation template: it has no Resources [no-template]"
      ),
      (
        "Resources: [a]",
        "t.yaml:1:1: note: skipped: it is not a CloudFormation template: its Resources are not a mapping [no-template]"
      ),
      (
        "Resources: {a: b}",
        "t.yaml:1:1: note: skipped: it is not a CloudFormation template: none of its Resources is a mapping [no-template]"
      ),
      ("", "t.yaml:1:1: error: the document is empty [yaml-empty-document]"),
      (
        "a: [",
        "t.yaml:1:5: error: did not find expected node content while parsing a flow node [yaml-syntax]"
      ),
      ("a: *b", "t.yaml:1:4: error: alias '*b' has no anchor before it [yaml-alias]"),
    ])
  func others(text: String, line: String) {
    #expect(checked(text) == [line])
  }

  @Test(
    "and a file named .json is held against JSON's rules",
    arguments: [
      (
        "{\"Resources\": {},}",
        "t.json:1:17: error: a comma is not allowed after the last element of the object"
      ),
      (
        "{\"Resources\":\n  {'Q': 1}}", "t.json:2:4: error: JSON has no single quotes; use double quotes"
      ),
      ("{\"Resources\": NaN}", "t.json:1:15: error: 'NaN' is not a JSON value"),
      ("Resources: {}", "t.json:1:1: error: 'Resources' is not a JSON value"),
      ("// x", "t.json:1:1: error: JSON has no comments"),
    ])
  func json(text: String, line: String) {
    #expect(checked(text, file: "t.json") == [line + " [yaml-syntax]"])
    // Under another name it may be YAML.
    #expect(checked(text, file: "t.template").allSatisfy { !$0.contains("JSON") })
  }

  @Test("a number is held against limits with all its digits")
  func limits() {
    func findings(_ type: String, _ properties: String) -> [String] {
      checked("Resources:\n  R:\n    Type: \(type)\n    Properties: \(properties)").filter {
        $0.contains("[out-of-range]")
      }
    }
    func farm(_ factor: String) -> [String] {
      findings("AWS::Deadline::Farm", "{DisplayName: a, CostScaleFactor: \(factor)}")
    }
    #expect(farm("100") == [] && farm("100.0") == [] && farm("0") == [] && farm("1.0e-400") == [])
    #expect(
      farm("100.00000000000000001") == [
        "t.yaml:4:51: error: resource R: Properties.CostScaleFactor is 100.00000000000000001; "
          + "must be at most 100 [out-of-range]"
      ])
    for value in ["12345678901234567890", "'12345678901234567890'", "1.0e+400", ".inf", "-.inf", "-1.0e-400"]
    {
      #expect(farm(value).count == 1, "\(value)")
    }
    #expect(farm("12345678901234567890").allSatisfy { $0.contains(" is 12345678901234567890; must") })

    func connector(_ revision: String) -> [String] {
      findings(
        "AWS::KafkaConnect::Connector",
        "{WorkerConfiguration: {Revision: \(revision), WorkerConfigurationArn: 'arn:aws:kafkaconnect:a:1:b'}}"
      )
    }
    #expect(connector("9223372036854775807") == [])
    #expect(connector("9223372036854775808").count == 1)
    #expect(
      connector("9223372036854775808").allSatisfy {
        $0.contains("is 9223372036854775808; must be at most 9223372036854775807")
      })
    // An integer has no fraction, however small.
    let delay = checked(
      "Resources:\n  R:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: 5.00000000000000000001}")
    #expect(delay.count == 1 && delay.allSatisfy { $0.contains("[wrong-type]") })
  }

  @Test("What stands twice or holds nothing is an error")
  func twice() {
    #expect(
      checked(Self.queue + "  Q:\n    Type: AWS::SQS::Queue") == [
        "t.yaml:4:3: error: duplicate key 'Q'; the last one counts [yaml-duplicate-key]"
      ])
    #expect(
      checked(Self.queue + "    Properties:\n      QueueName:") == [
        "t.yaml:5:17: error: resource Q: Properties.QueueName has no value; CloudFormation refuses null: "
          + "give it a value, or remove it [null-value]"
      ])
  }

  @Test("A template is reported when it is too large for a call, and when for CloudFormation")
  func size() {
    let filler = "Description: a\n" + String(repeating: "# 345678\n", count: 6_000)
    #expect(
      checked(filler + Self.queue).count { $0.contains("note: the template: template body without S3") }
        == 1)
    let lines = checked(String(repeating: "# 345678\n", count: 120_000) + Self.queue)
    #expect(lines.count == 1 && lines[0].hasSuffix("[template-size]"))
  }
}
