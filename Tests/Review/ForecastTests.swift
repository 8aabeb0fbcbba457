import CrossAccountAssembly
import CrossAccountCatalogue
import CrossAccountTestSupport
import Testing

@testable import CrossAccountCloudFormation
@testable import CrossAccountReview

@Suite("What is replaced, deleted or lost")
struct ForecastTests {
  /// A value at the end of a path, with what is around it.
  private static func value(_ names: ArraySlice<String>, _ leaf: String) -> Value {
    guard let name = names.first else { return .string(leaf) }
    let inner = value(names.dropFirst(), leaf)
    return name == "*" || name == "items" ? .list([inner]) : .object([name: inner])
  }

  @Test("for every type, exactly the properties that are create-only replace the resource")
  func createOnly() throws {
    var (types, certain, unsure, harmless) = (0, 0, 0, 0)
    for type in ResourceCatalogue.shared.typeNames {
      guard let schema = ResourceCatalogue.shared[type] else { continue }
      types += 1
      func fate(_ names: [String]) -> Fate {
        func resource(_ leaf: String) -> Value {
          ["Type": .string(type), "Properties": Self.value(names[...], leaf)]
        }
        return Forecaster(ChangedNames()).forecast(resource("a"), resource("b")).fate
      }
      for path in schema.createOnly {
        #expect(fate(path.names) == .replaced, "\(type) \(path)")
        certain += 1
      }
      // A change at a place above is a change of what is below, too.
      for path in schema.conditionalCreateOnly
      where !schema.createOnly.contains(where: { $0.names.starts(with: path.names) }) {
        #expect(fate(path.names) == .mayBeReplaced, "\(type) \(path)")
        unsure += 1
      }
      let special = Set((schema.createOnly + schema.conditionalCreateOnly).compactMap(\.names.first))
      for name in schema.schema(schema.properties).properties.names where !special.contains(name) {
        #expect(fate([name]) == .updated, "\(type) \(name)")
        harmless += 1
      }
    }
    #expect(types > 1_500 && certain > 3_000 && unsure > 50 && harmless > 10_000)
  }

  private static func fate(_ old: String, _ new: String, of name: String = "A") -> Forecast? {
    Cases.changes("Resources: {\(old)}", "Resources: {\(new)}").stacks.first?.resources
      .first { $0.logicalID == name }?.forecast
  }

  @Test(
    "policies and references decide too",
    arguments: [
      ("A: {Type: 'AWS::S3::Bucket'}", "", Fate.deleted),
      ("A: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain}", "", .retained),
      ("A: {Type: 'AWS::RDS::DBInstance', DeletionPolicy: Snapshot}", "", .snapshot),
      ("", "A: {Type: 'AWS::S3::Bucket'}", .created),
      ("A: {Type: 'AWS::S3::Bucket'}", "A: {Type: 'AWS::SQS::Queue'}", .refused),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Ref X}}",
        "A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Ref Y}}", .mayBeReplaced
      ),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Sub '${X}-a'}}",
        "A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Sub '${X}-b'}}", .replaced
      ),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 1}}",
        "A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 2}}", .updated
      ),
    ])
  func fates(old: String, new: String, fate: Fate) {
    #expect(Self.fate(old, new)?.fate == fate)
  }

  @Test("what refers to a replaced resource in a create-only property may be replaced with it")
  func cascade() {
    func template(_ name: String) -> String {
      "T: {Type: 'AWS::SNS::Topic', Properties: {TopicName: \(name)}}, A: {Type: 'AWS::SNS::Subscription', "
        + "Properties: {Protocol: sqs, TopicArn: !Ref T}}"
    }
    #expect(Self.fate(template("a"), template("b"))?.fate == .mayBeReplaced)
    #expect(Self.fate(template("a"), template("b"), of: "T")?.fate == .replaced)
  }

  @Test("a new logical ID with the old name collides")
  func collision() {
    let changes = Cases.changes(
      "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {RoleName: r}}}",
      "Resources: {B: {Type: 'AWS::IAM::Role', Properties: {RoleName: r}}}")
    #expect(changes.hazards.map(\.kind) == [.nameCollision])
    #expect(changes.hazards.first?.text.contains("the same RoleName r under the new logical ID B") == true)
  }

  @Test("an export that another stack imports cannot go")
  func export() {
    let base = Assembly.of(
      "base",
      [
        "a.yaml":
          "Resources: {Q: {Type: 'AWS::SQS::Queue'}}\nOutputs: {O: {Value: !Ref Q, Export: {Name: queue}}}",
        "b.yaml": "Resources: {P: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !ImportValue queue}}}",
      ])
    let head = Assembly.of(
      "head",
      [
        "a.yaml": "Resources: {Q: {Type: 'AWS::SQS::Queue'}}",
        "b.yaml": "Resources: {P: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !ImportValue queue}}}",
      ])
    #expect(ChangeSet(from: base, to: head).hazards.map(\.kind) == [.importedExport])
  }
}
