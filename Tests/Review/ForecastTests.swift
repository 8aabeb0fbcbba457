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
      ("A: {Type: 'AWS::S3::Bucket', DeletionPolicy: RetainExceptOnCreate}", "", .retained),
      ("A: {Type: 'AWS::S3::Bucket', DeletionPolicy: Delete}", "", .deleted),
      ("A: {Type: 'AWS::RDS::DBInstance', DeletionPolicy: Snapshot}", "", .snapshot),
      // Of these CloudFormation makes a snapshot by default.
      ("A: {Type: 'AWS::RDS::DBCluster'}", "", .snapshot),
      ("A: {Type: 'AWS::RDS::DBInstance'}", "", .snapshot),
      ("A: {Type: 'AWS::RDS::DBCluster', DeletionPolicy: Delete}", "", .deleted),
      ("A: {Type: 'AWS::RDS::DBInstance', Properties: {DBClusterIdentifier: c}}", "", .deleted),
      ("A: {Type: 'AWS::Redshift::Cluster'}", "", .deleted),
      ("A: {Type: 'AWS::S3::Bucket', DeletionPolicy: !If [C, Retain, Delete]}", "", .deleted),
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

  @Test("a chain of references is followed to its end, and what refers elsewhere is left alone")
  func chain() {
    func template(_ name: String) -> String {
      let links = (1...5).map {
        "L\($0): {Type: 'AWS::Events::EventBusPolicy', Properties: {StatementId: !Ref \($0 == 1 ? "T" : "L\($0 - 1)")}}"
      }
      return
        "T: {Type: 'AWS::SNS::Topic', Properties: {TopicName: \(name)}}, U: {Type: 'AWS::SNS::Topic', Properties: {TopicName: u}}, "
        + "V: {Type: 'AWS::Events::EventBusPolicy', Properties: {StatementId: !Ref U}}, "
        + links.reversed().joined(separator: ", ")
    }
    let changes = Cases.changes("Resources: {\(template("a"))}", "Resources: {\(template("b"))}")
    let fates = changes.stacks.flatMap(\.resources).map { "\($0.logicalID) \($0.forecast.fate.rawValue)" }
    #expect(
      fates.sorted() == (1...5).map { "L\($0) may-be-replaced" } + ["T replaced"])
    #expect(changes.replaces)
  }

  @Test(
    "what a value depends on changes",
    arguments: [
      (
        "Parameters: {P: {Type: String, Default: a}}", "Parameters: {P: {Type: String, Default: b}}",
        "!Ref P", true
      ),
      (
        "Parameters: {P: {Type: String, Default: a}}", "Parameters: {P: {Type: String, Default: b}}",
        "!Sub 'x-${P}'", true
      ),
      (
        "Parameters: {P: {Type: String, Default: a}}", "Parameters: {P: {Type: String, Default: b}}",
        "!Sub ['x-${P}', {P: y}]", false
      ),
      (
        "Parameters: {P: {Type: String, Default: a}}",
        "Parameters: {P: {Type: String, Default: a, Description: d}}",
        "!Ref P", false
      ),
      ("Mappings: {M: {a: {b: c}}}", "Mappings: {M: {a: {b: d}}}", "!FindInMap [M, a, b]", true),
      ("Mappings: {M: {a: {b: c}}}", "Mappings: {M: {a: {b: d}}}", "!FindInMap [N, a, b]", false),
      ("Conditions: {C: !Equals [a, b]}", "Conditions: {C: !Equals [a, a]}", "!If [C, x, y]", true),
      ("Conditions: {C: !Equals [a, b]}", "Conditions: {C: !Equals [a, a]}", "!If [D, x, y]", false),
    ])
  func changedNames(base: String, head: String, name: String, isReplaced: Bool) {
    let resource = "\nResources: {A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: \(name)}}}"
    let changes = Cases.changes(base + resource, head + resource)
    let forecast = changes.stacks.first?.resources.first { $0.logicalID == "A" }?.forecast
    #expect(!changes.isEmpty && (forecast?.fate == .mayBeReplaced) == isReplaced)
    #expect(forecast.map { $0.causes.contains { $0.because != nil && !$0.isCertain } } ?? false == isReplaced)
  }

  @Test("a replacement that keeps its physical name fails, and one that changes it does not")
  func sameName() throws {
    func function(_ name: String, _ package: String) -> String {
      "A: {Type: 'AWS::Lambda::Function', Properties: {FunctionName: \(name), PackageType: \(package)}}"
    }
    let kept = try #require(Self.fate(function("f", "Zip"), function("f", "Image")))
    #expect(kept.fate == .replaced && kept.fails)
    #expect(
      kept.notes.contains { $0.contains("its FunctionName stays f") && $0.contains("the deployment fails") })
    let named = try #require(Self.fate(function("f", "Zip"), function("g", "Image")))
    #expect(named.fate == .replaced && !named.fails && named.notes.isEmpty)
    let unnamed = try #require(
      Self.fate(
        "A: {Type: 'AWS::Lambda::Function', Properties: {PackageType: Zip}}",
        "A: {Type: 'AWS::Lambda::Function', Properties: {PackageType: Image}}"))
    #expect(unnamed.fate == .replaced && !unnamed.fails)
  }

  @Test(
    "what becomes of the old one of a replacement",
    arguments: [
      ("", ""), ("UpdateReplacePolicy: Retain", "stays in the account"),
      ("UpdateReplacePolicy: Snapshot", "a snapshot"),
      ("UpdateReplacePolicy: Delete", ""), ("DeletionPolicy: Retain", ""),
    ])
  func updateReplacePolicy(policy: String, note: String) throws {
    func instance(_ name: String) -> String {
      "A: {Type: 'AWS::RDS::DBInstance', \(policy.isEmpty ? "" : "\(policy), ")Properties: {DBInstanceIdentifier: \(name)}}"
    }
    let forecast = try #require(Self.fate(instance("a"), instance("b")))
    #expect(forecast.fate == .replaced && forecast.notes.count == (note.isEmpty ? 0 : 1))
    #expect(forecast.notes.allSatisfy { $0.contains(note) && $0.contains("UpdateReplacePolicy") })
    let text = TextReport(
      Cases.changes("Resources: {\(instance("a"))}", "Resources: {\(instance("b"))}"), width: 200
    ).text
    #expect(text.contains("which is lost") == note.isEmpty)
  }

  @Test("a deletion policy that a function gives, a condition and a type without a schema are noted")
  func notes() {
    func notes(_ old: String, _ new: String) -> [String]? { Self.fate(old, new)?.notes }
    #expect(
      notes("A: {Type: 'AWS::S3::Bucket', DeletionPolicy: !If [C, Retain, Delete]}", "")?.first?
        .contains("depends on a function") == true)
    #expect(
      notes("A: {Type: 'AWS::S3::Bucket'}", "A: {Type: 'AWS::S3::Bucket', Condition: C}")?.first?
        .contains("another condition decides") == true)
    #expect(
      notes(
        "A: {Type: 'My::Own::Type', Properties: {A: 1}}", "A: {Type: 'My::Own::Type', Properties: {A: 2}}")?
        .first?.contains("not in the catalogue") == true)
    #expect(
      notes(
        "A: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: a}}",
        "A: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: b}}") == [])
    #expect(notes("A: {Type: 'AWS::S3::Bucket'}", "A: {Type: 'AWS::S3::Bucket', Metadata: {a: b}}") == [])
  }

  @Test("a new logical ID with the old name collides")
  func collision() {
    let changes = Cases.changes(
      "Resources: {A: {Type: 'AWS::IAM::Role', Properties: {RoleName: r}}}",
      "Resources: {B: {Type: 'AWS::IAM::Role', Properties: {RoleName: r}}}")
    #expect(changes.hazards.map(\.kind) == [.nameCollision])
    #expect(changes.hazards.first?.text.contains("the same RoleName r under the new logical ID B") == true)
  }
}
