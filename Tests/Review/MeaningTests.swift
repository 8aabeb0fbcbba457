import CrossAccountReview
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCloudFormation

@Suite("The same meaning is no change, and a change makes the new template out of the old")
struct MeaningTests {
  @Test("any respelling: the same canonical form, and nothing to report", arguments: 0..<60)
  func respelling(seed: UInt64) throws {
    for (index, sample) in Samples.all.enumerated() {
      let raw = try Cases.raw(sample)
      var respelling = Respelling(seed: seed &* 31 &+ UInt64(index))
      let text = respelling.text(raw)
      let other = try Cases.raw(text)
      let expected = raw.canonicalTemplate.json(pretty: true)
      #expect(TextDifference.between(expected, other.canonicalTemplate.json(pretty: true)) == nil, "\(text)")
      let changes = Cases.changes(sample, text)
      #expect(changes.isEmpty && !changes.changesAccess && !changes.replaces && changes.edges.isEmpty)
    }
  }

  @Test(
    "applied to the old template, the change gives the new one, and reads back from JSON", arguments: 0..<60)
  func applying(seed: UInt64) throws {
    for (index, sample) in Samples.all.enumerated() {
      let old = try Cases.raw(sample)
      var editing = Editing(seed: seed &* 131 &+ UInt64(index))
      let new = editing.edited(old)
      let diff = TemplateDiff(from: old, to: new)
      let wanted = new.canonicalTemplate.json(pretty: true)
      #expect(TextDifference.between(try diff.applied(to: old).json(pretty: true), wanted) == nil)
      guard let change = diff.change else { continue }
      let again = TemplateDiff(change: try ValueChange(json: try Self.reread(change.json)))
      #expect(TextDifference.between(try again.applied(to: old).json(pretty: true), wanted) == nil)
    }
  }

  private static func property(_ value: String) -> String {
    "Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: \(value)}}}"
  }

  @Test(
    "text that is put together in another way is the same",
    arguments: [
      ("{'Fn::Join': ['', [a, b]]}", "ab"),
      ("{'Fn::Join': ['', ['arn:', !Ref 'AWS::Partition', ':x']]}", "!Sub 'arn:${AWS::Partition}:x'"),
      ("{'Fn::Join': [':', [arn, !GetAtt A.TopicName, 1]]}", "!Sub 'arn:${A.TopicName}:1'"),
      ("{'Fn::Join': ['', ['${x}', !Ref P]]}", "!Sub '${!x}${P}'"),
      ("{'Fn::Join': ['-', [!Sub '${P}', {'Fn::Join': ['', [b, c]]}]]}", "!Sub '${ P }-bc'"),
      ("!Sub plain", "plain"),
      ("!Sub '${P}'", "!Ref P"),
    ])
  func joined(_ one: String, _ other: String) {
    let changes = Cases.changes(Self.property(one), Self.property(other))
    #expect(changes.isEmpty, "\(TextReport(changes).text)")
  }

  @Test(
    "text that is put together to something else is a change",
    arguments: [
      ("{'Fn::Join': ['', ['${', !Ref P, '}']]}", "!Sub '${P}'"),
      ("{'Fn::Join': ['-', [a, !Ref P]]}", "!Sub 'a${P}'"),
      ("'${P}'", "!Sub '${P}'"),
      ("!Sub ['${P}a', {P: x}]", "!Sub '${P}a'"),
      ("{'Fn::Join': [!Ref P, [a, b]]}", "ab"),
    ])
  func joinedOtherwise(_ one: String, _ other: String) {
    #expect(!Cases.changes(Self.property(one), Self.property(other)).isEmpty)
  }

  @Test(
    "principals in another spelling are the same",
    arguments: [
      ("'*'", "{AWS: '*'}"), ("{AWS: '111111111111'}", "{AWS: ['arn:aws:iam::111111111111:root']}"),
      (
        "{AWS: ['222222222222', '111111111111']}", "{AWS: ['arn:aws:iam::111111111111:root', '222222222222']}"
      ),
    ])
  func principals(_ one: String, _ other: String) {
    func role(_ principal: String) -> String {
      "Resources: {R: {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {Statement: "
        + "{Effect: Allow, Action: 'sts:AssumeRole', Principal: \(principal)}}}}}"
    }
    let changes = Cases.changes(role(one), role(other))
    #expect(changes.isEmpty && !changes.changesAccess, "\(TextReport(changes).text)")
  }

  @Test(
    "what means something else is a change",
    arguments: [
      ("{A: {Type: 'AWS::SQS::Queue'}}", "{B: {Type: 'AWS::SQS::Queue'}}"),
      ("{A: {Type: 'AWS::SQS::Queue'}}", "{A: {Type: 'AWS::SQS::Queue', DeletionPolicy: Retain}}"),
      (
        "{A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 1}}}",
        "{A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 2}}}"
      ),
      (
        "{A: {Type: 'AWS::DynamoDB::Table', Properties: {KeySchema: [{AttributeName: a}, {AttributeName: b}]}}}",
        "{A: {Type: 'AWS::DynamoDB::Table', Properties: {KeySchema: [{AttributeName: b}, {AttributeName: a}]}}}"
      ),
      (
        "{A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: \"e\\u0301\"}}}",
        "{A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: \"\\u00E9\"}}}"
      ),
    ])
  func different(old: String, new: String) {
    #expect(!Cases.changes("Resources: \(old)", "Resources: \(new)").isEmpty)
  }

  private static func property(of type: String, _ properties: String) -> String {
    "Resources: {R: {Type: '\(type)', Properties: {\(properties)}}}"
  }

  /// Properties that hold JSON by their schemas, with `#` for the text.
  private static let json = [
    ("AWS::IAM::Role", "AssumeRolePolicyDocument: #"), ("AWS::IAM::ManagedPolicy", "PolicyDocument: #"),
    ("AWS::SQS::QueuePolicy", "Queues: [q], PolicyDocument: #"), ("AWS::ApiGateway::RestApi", "Body: #"),
    ("AWS::Events::Rule", "EventPattern: #"), ("AWS::SNS::Subscription", "FilterPolicy: #"),
    ("AWS::SQS::Queue", "RedrivePolicy: #"), ("AWS::SSM::Document", "Content: #"),
    ("AWS::Events::Rule", "EventPattern: !If [C, #, {}]"),
  ]

  /// Properties that hold text by their schemas, or are not known.
  private static let text = [
    ("AWS::Lambda::Function", "Environment: {Variables: {A: #}}"),
    ("AWS::CloudFormation::Stack", "Parameters: {A: #}"), ("AWS::SSM::Parameter", "Type: String, Value: #"),
    ("AWS::StepFunctions::StateMachine", "DefinitionString: #"),
    ("AWS::CloudWatch::Dashboard", "DashboardBody: #"),
    ("AWS::ECS::TaskDefinition", "ContainerDefinitions: [{Environment: [{Name: a, Value: #}]}]"),
    ("AWS::ApiGateway::RestApi", "Body: {a: #}"),
    ("AWS::ControlTower::EnabledControl", "Parameters: [{Value: #}]"),
    ("AWS::CloudFormation::CustomResource", "A: #"), ("Custom::Thing", "A: #"), ("My::Own::Thing", "A: #"),
    ("AWS::Lambda::Function", "Environment: {Variables: {A: !If [C, #, '']}}"),
  ]

  @Test("JSON in a text is compared as JSON where the schema says that a property holds it", arguments: json)
  func embedded(type: String, properties: String) {
    func changes(_ one: String, _ other: String) -> ChangeSet {
      Cases.changes(
        Self.property(of: type, properties.replacing("#", with: one)),
        Self.property(of: type, properties.replacing("#", with: other)))
    }
    for same in [#"'{"b":[1,2],"a":"x"}'"#, #"'{"a": "\u0078", "b": [1, 2]}'"#, #"{b: [1, 2], a: x}"#] {
      let changes = changes(#"'{"a":"x","b":[1,2]}'"#, same)
      #expect(changes.isEmpty, "\(same): \(TextReport(changes).text)")
    }
    for other in [
      #"'{"a":"x","b":[2,1]}'"#, #"'{"a":"x","b":["1",2]}'"#, #"'{"a":"x"}'"#,
      // Not JSON.
      #"'{"a":"x","b":[1,2],}'"#, #"'{"a":"x","b":[01,2]}'"#, #"'{a: x, b: [1, 2]}'"#,
      #"'{"a":"y","a":"x","b":[1,2]}'"#,
    ] { #expect(!changes(#"'{"a":"x","b":[1,2]}'"#, other).isEmpty, "\(other)") }
    #expect(!changes("'[010]'", "'[8]'").isEmpty)
    #expect(!changes("'[12345678901234567890]'", "'[12345678901234567891]'").isEmpty)
    #expect(!changes("'[NaN]'", "'[.nan]'").isEmpty)
  }

  @Test("all other text is compared as text, whatever it looks like", arguments: text)
  func plainText(type: String, properties: String) {
    func changes(_ one: String, _ other: String) -> ChangeSet {
      Cases.changes(
        Self.property(of: type, properties.replacing("#", with: one)),
        Self.property(of: type, properties.replacing("#", with: other)))
    }
    for (one, other) in [
      ("'[010]'", "'[8]'"), (#"'{"a":1,"b":2}'"#, #"'{"b":2,"a":1}'"#), (#"'{"a":1}'"#, #"'{"a": 1}'"#),
      ("'[1]'", "'[1 ]'"), ("'[1]'", "['1']"),
    ] {
      #expect(!changes(one, other).isEmpty, "\(one), \(other)")
    }
    #expect(changes(#"'{"a":1}'"#, #""{\"a\":1}""#).isEmpty)
  }

  @Test(
    "numbers differ by any digit, in text and in JSON",
    arguments: [
      ("12345678901234567890", "12345678901234567891"), ("0.12345678901234567891", "0.12345678901234567892"),
      ("1.0e+400", "1.0e+401"), ("9007199254740993.0", "9007199254740992.0"), ("1.0e-400", "0"),
      ("12345678901234567890", "'12345678901234567891'"),
    ])
  func digits(one: String, other: String) {
    #expect(!Cases.changes(Self.property(one), Self.property(other)).isEmpty)
    let free = "Resources: {A: {Type: 'AWS::SNS::Topic', Metadata: {N: #}}}"
    #expect(!Cases.changes(free.replacing("#", with: one), free.replacing("#", with: other)).isEmpty)
  }

  @Test(
    "a number in another spelling is the same",
    arguments: [
      ("1.0", "1"), ("0x10", "16"), ("1.10", "1.1"), ("12345678901234567890", "'12345678901234567890'"),
      ("0x10000000000000000", "18446744073709551616"), ("12345678901234567890.0", "12345678901234567890"),
      ("1.0e+400", "10.0e+399"), ("1.0e+15", "1000000000000000"),
    ])
  func spellings(one: String, other: String) {
    let changes = Cases.changes(Self.property(one), Self.property(other))
    #expect(changes.isEmpty, "\(TextReport(changes).text)")
  }

  @Test("a report shows all digits of a number")
  func shownDigits() {
    let changes = Cases.changes(
      Self.property("12345678901234567890"), Self.property("12345678901234567891"))
    let text = TextReport(changes).text
    #expect(text.contains("12345678901234567890") && text.contains("12345678901234567891"), "\(text)")
  }

  @Test("a reordering says that permissions did not change")
  func reordering() {
    func policy(_ statements: String) -> String {
      """
      Resources: {P: {Type: 'AWS::IAM::ManagedPolicy', Properties: {PolicyDocument: {Version: '2012-10-17', Statement: [\(statements)]}}}}
      """
    }
    let (a, b) = (
      "{Effect: Allow, Action: ['s3:A', 's3:B'], Resource: '*'}",
      "{Effect: Deny, Action: 's3:C', Resource: ['*']}"
    )
    let changes = Cases.changes(policy("\(a), \(b)"), policy("\(b), \(a)"))
    #expect(changes.isEmpty)
    #expect(TextReport(changes).text.contains("no change in permissions"))
    let named = Cases.changes(policy(a), policy(a.replacing("{Effect", with: "{Sid: New, Effect")))
    #expect(!named.isEmpty && !named.changesAccess)
    #expect(TextReport(named).text.contains("no change in permissions"))
  }

  /// The JSON as a program would read it: below Conditions, `Condition` names a condition.
  private static func reread(_ json: Value) throws -> Value {
    let node = try JSONReader.read(Array(json.json(pretty: false).utf8))
    guard var fields = Value(node).object, let members = node["members"]?.entries else { return Value(node) }
    fields["members"] = .object(
      ValueObject(members.map { ($0.key, Value($0.value, isCondition: $0.key == "Conditions")) }))
    return .object(fields)
  }
}
