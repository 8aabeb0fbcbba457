import CrossAccountAssembly
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@Suite("What breaks though each change by itself is fine")
struct HazardTests {
  @Test(
    "a role that another account's role trusts by its ARN, wherever Fn::If stands in the trust policy",
    arguments: [
      "{Statement: {Principal: {AWS: CALLER}}}", "!If [C, {Statement: {Principal: {AWS: [CALLER]}}}, {}]",
      "{Statement: [!If [C, {Principal: {AWS: CALLER}}, !Ref AWS::NoValue]]}",
      "{Statement: {Principal: !If [C, {AWS: CALLER}, {Service: s}]}}",
      "{Statement: {Principal: {AWS: ['1', !If [C, CALLER, !Ref AWS::NoValue]]}}}",
    ])
  func trustedRole(trust: String) throws {
    func side(_ name: String) -> Assembly {
      let arn = "'arn:aws:iam::111111111111:role/caller'"
      return Assembly.of(
        name,
        [
          "home.yaml":
            "Resources: {Caller: {Type: AWS::IAM::Role, Properties: {RoleName: \(name), AssumeRolePolicyDocument: {}}}}",
          "away.yaml":
            "Resources: {Target: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: \(trust.replacing("CALLER", with: arn))}}}",
        ], accounts: ["home": "111111111111", "away": "222222222222"])
    }
    let hazards = ChangeSet(from: side("caller"), to: side("renamed")).hazards
    let hazard = try #require(hazards.first)
    #expect(hazards.count == 1 && hazard.kind == .trustedRole)
    #expect(hazard.text.contains("is trusted by its ARN by Target of stack away"), "\(hazard.text)")
  }

  private static func role(_ properties: String) -> String {
    "Resources: {Caller: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}, \(properties)}}}"
  }

  private static func truster(_ account: String = "111111111111", path: String = "/") -> String {
    """
    Resources: {Target: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement:
      {Effect: Allow, Action: "sts:AssumeRole", Principal: {AWS: 'arn:aws:iam::\(account):role\(path)caller'}}}}}}
    """
  }

  private static func kinds(
    _ base: String, _ head: String, away: String = truster(), account: String = "222222222222"
  ) -> [Hazard.Kind] {
    func side(_ label: String, _ home: String) -> Assembly {
      .of(
        label, ["home.yaml": home, "away.yaml": away],
        accounts: ["home": "111111111111/us-east-1", "away": "\(account)/us-east-1"])
    }
    return ChangeSet(from: side("base", base), to: side("head", head)).hazards.map(\.kind)
  }

  @Test("a trusted role whose deletion, replacement or refused change ends it")
  func ended() {
    let caller = Self.role("RoleName: caller")
    #expect(Self.kinds(caller, "Resources: {Q: {Type: AWS::SQS::Queue}}") == [.trustedRole])
    #expect(Self.kinds(caller, Self.role("RoleName: other")) == [.trustedRole])
    #expect(
      Self.kinds(caller, caller.replacing("AWS::IAM::Role", with: "AWS::IAM::User")) == [.trustedRole])
    #expect(
      Self.kinds(
        Self.role("RoleName: caller, Path: /team/"), Self.role("RoleName: other, Path: /team/"),
        away: Self.truster(path: "/team/")) == [.trustedRole])
  }

  @Test("a role that stays, is retained, is trusted in its own account or that nobody trusts is none")
  func harmless() {
    let caller = Self.role("RoleName: caller")
    let other = Self.role("RoleName: other")
    #expect(Self.kinds(caller, Self.role("RoleName: caller, MaxSessionDuration: 7200")) == [])
    #expect(
      Self.kinds(
        caller.replacing("Role, Prop", with: "Role, DeletionPolicy: Retain, Prop"),
        "Resources: {Q: {Type: AWS::SQS::Queue}}") == [])
    #expect(Self.kinds(caller, other, account: "111111111111") == [])
    #expect(Self.kinds(caller, other, away: Self.truster("333333333333")) == [])
    #expect(Self.kinds(caller, other, away: Self.truster(path: "/team/")) == [])
  }

  private static let exporter =
    "Resources: {Q: {Type: 'AWS::SQS::Queue'}}\nOutputs: {O: {Value: !Ref Q, Export: {Name: queue}}}"
  private static let importer =
    "Resources: {P: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !ImportValue queue}}}"

  private static func exports(
    _ base: String, _ head: String?, importer: String = importer, in place: String = "111111111111/us-east-1"
  ) -> [Hazard.Kind] {
    func side(_ label: String, _ text: String?) -> Assembly {
      var files = ["b.yaml": importer, "c.yaml": "Resources: {}"]
      files["a.yaml"] = text
      var accounts = ["b": place]
      if text != nil { accounts["a"] = "111111111111/us-east-1" }
      return .of(label, files, accounts: accounts)
    }
    return ChangeSet(from: side("base", base), to: side("head", head)).hazards.map(\.kind)
  }

  private static let silent = "Resources: {Q: {Type: 'AWS::SQS::Queue'}}"

  @Test("an export that a stack of its account and region imports cannot go, nor its stack, nor its name")
  func export() {
    #expect(Self.exports(Self.exporter, Self.silent) == [.importedExport])
    #expect(Self.exports(Self.exporter, nil) == [.importedExport])
    #expect(
      Self.exports(Self.exporter, Self.exporter.replacing("Name: queue", with: "Name: other")) == [
        .importedExport
      ])
    #expect(
      Self.exports(
        Self.exporter.replacing("Name: queue", with: "Name: !Sub '${AWS::Region}-queue'"), Self.silent,
        importer: Self.importer.replacing(
          "!ImportValue queue", with: "!ImportValue {'Fn::Sub': '${AWS::Region}-queue'}"))
        == [.importedExport])
    let output = "Resources: {}\nOutputs: {X: {Value: !ImportValue queue}}"
    #expect(Self.exports(Self.exporter, Self.silent, importer: output) == [.importedExport])
  }

  @Test("an export that stays, that nobody imports, or that is another account's or region's, may")
  func exportElsewhere() {
    #expect(Self.exports(Self.exporter, Self.exporter.replacing("O:", with: "Other:")) == [])
    #expect(Self.exports(Self.exporter, Self.silent, importer: Self.silent) == [])
    #expect(Self.exports(Self.exporter, Self.silent, in: "222222222222/us-east-1") == [])
    #expect(Self.exports(Self.exporter, Self.silent, in: "111111111111/eu-west-1") == [])
  }

  @Test("a stack that moves to another account or region, and one whose file moves")
  func relocation() {
    func side(_ label: String, _ path: String, _ place: String) -> Assembly {
      .of(label, [path: Self.silent], accounts: ["a": place])
    }
    func kinds(_ path: String, _ place: String) -> ChangeSet {
      ChangeSet(from: side("base", "a.yaml", "111111111111/us-east-1"), to: side("head", path, place))
    }
    for place in ["222222222222/us-east-1", "111111111111/eu-west-1"] {
      let changes = kinds("a.yaml", place)
      #expect(changes.hazards.map(\.kind) == [.relocation] && changes.replaces && !changes.isEmpty)
    }
    #expect(kinds("deep/a.yaml", "111111111111/us-east-1").isEmpty)
  }

  @Test(
    "a resource under another logical ID",
    arguments: [
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 3}}",
        "B: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 3}}", [Hazard.Kind.rename]
      ),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 3}}",
        "B: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 4}}", []
      ),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {DelaySeconds: 3}}",
        "B: {Type: 'AWS::SNS::Topic', Properties: {DelaySeconds: 3}}", []
      ),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: q}}",
        "B: {Type: 'AWS::SQS::Queue', Properties: {QueueName: q, DelaySeconds: 1}}", [.nameCollision]
      ),
      (
        "A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: q}}",
        "B: {Type: 'AWS::SQS::Queue', Properties: {QueueName: r}}", []
      ),
      ("A: {Type: 'AWS::SQS::Queue'}", "B: {Type: 'AWS::SQS::Queue'}", []),
    ])
  func renames(old: String, new: String, kinds: [Hazard.Kind]) {
    let changes = Cases.changes("Resources: {\(old)}", "Resources: {\(new)}")
    #expect(changes.hazards.map(\.kind) == kinds)
    #expect(changes.replaces)
  }
}
