import CrossAccountReview
import CrossAccountTestSupport
import CrossAccountYAML
import Testing

@testable import CrossAccountCloudFormation

@Suite("The same meaning is no change, and a change makes the new template out of the old")
struct MeaningTests {
  @Test("any respelling: the same canonical form, and nothing to tell", arguments: 0..<60)
  func respelling(seed: UInt64) throws {
    for (index, sample) in Samples.all.enumerated() {
      let raw = try Cases.raw(sample)
      var respelling = Respelling(seed: seed &* 31 &+ UInt64(index))
      let text = respelling.text(raw)
      let other = try Cases.raw(text)
      let expected = raw.canonicalTemplate.json(pretty: true)
      #expect(UnifiedDiff.between(expected, other.canonicalTemplate.json(pretty: true)) == nil, "\(text)")
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
      #expect(UnifiedDiff.between(try diff.applied(to: old).json(pretty: true), wanted) == nil)
      guard let change = diff.change else { continue }
      let again = TemplateDiff(change: try ValueChange(json: try Self.reread(change.json)))
      #expect(UnifiedDiff.between(try again.applied(to: old).json(pretty: true), wanted) == nil)
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
    let node = try YAMLReader.read(Array(json.json(pretty: false).utf8))
    guard var fields = Value(node).object, let members = node["members"]?.entries else { return Value(node) }
    fields["members"] = .object(
      ValueObject(members.map { ($0.key, Value($0.value, isCondition: $0.key == "Conditions")) }))
    return .object(fields)
  }
}
