import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("A question about a resource with a policy of its own")
struct ResourcePolicyTests {
  private static func home(_ statement: String, _ resources: String) -> String {
    Sides.home(statement, more: resources)
  }

  /// Without statements the key has no policy.
  private static func key(_ statements: String) -> String {
    let policy =
      statements.isEmpty
      ? "" : "\n    Properties: {KeyPolicy: {Version: '2012-10-17', Statement: [\(statements)]}}"
    return "  Key:\n    Type: AWS::KMS::Key\(policy)"
  }

  private static let all = "{Effect: Allow, Action: 'kms:*', Resource: '*'}"
  private static let toRoot =
    "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:root'}, Action: 'kms:*', Resource: '*'}"
  private static let toAdmin =
    "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:role/admin'}, Action: 'kms:*', Resource: '*'}"
  private static let toCaller =
    "{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: 'kms:*', Resource: '*'}"

  @Test(
    "that is a KMS key is decided by the key's policy",
    arguments: [
      (all, toRoot, Decision.Outcome.allowed), (all, toAdmin, .implicitlyDenied), (all, toCaller, .allowed),
      (all, "", .allowed),
      ("{Effect: Allow, Action: 's3:*', Resource: '*'}", toRoot, .implicitlyDenied),
      ("{Effect: Allow, Action: 's3:*', Resource: '*'}", toCaller, .allowed),
      (
        "{Effect: Allow, Action: 'kms:*', Resource: 'arn:aws:kms:us-east-1:111111111111:key/*'}", toRoot,
        .allowed
      ),
      (
        "{Effect: Allow, Action: 'kms:*', Resource: 'arn:aws:kms:us-east-1:222222222222:key/*'}", toRoot,
        .implicitlyDenied
      ),
      (
        "{Effect: Allow, Action: 'kms:*', Resource: 'arn:aws:kms:us-east-1:111111111111:key/1234'}", toRoot,
        .unknown
      ),
      (
        "\(all), {Effect: Deny, Action: 'kms:*', Resource: 'arn:aws:kms:us-east-1:111111111111:key/1234'}",
        toRoot, .unknown
      ),
      ("\(all), {Effect: Deny, Action: 'kms:*', Resource: 'arn:aws:kms:*'}", toRoot, .explicitlyDenied),
      ("\(all), {Effect: Deny, Action: 'kms:*', Resource: 'arn:aws:s3:::x'}", toRoot, .allowed),
      (
        all, "\(toRoot), {Effect: Deny, Principal: '*', Action: kms:Decrypt, Resource: '*'}",
        .explicitlyDenied
      ),
    ])
  func key(own: String, policy: String, expected: Decision.Outcome) throws {
    var model = try model(home: Self.home(own, Self.key(policy)), away: Sides.away())
    let decision = model.ask(Sides.callerARN, "kms:Decrypt", on: "(home.Key)")
    #expect(decision.outcome == expected, "\(decision.reason)")
  }

  @Test("that is a key or an alias from elsewhere is not known")
  func elsewhere() throws {
    var model = try model(home: Self.home(Self.all, Self.key(Self.toRoot)), away: Sides.away())
    for (resource, expected) in [
      ("arn:aws:kms:us-east-1:111111111111:key/1234", Decision.Outcome.unknown),
      ("arn:aws:kms:us-east-1:111111111111:alias/mine", .unknown),
      ("arn:aws:kms:us-east-1:222222222222:key/1234", .unknown),
    ] {
      #expect(model.ask(Sides.callerARN, "kms:Decrypt", on: resource).outcome == expected, "\(resource)")
    }
    let alias = model.ask(
      Sides.callerARN, "kms:DeleteAlias", on: "arn:aws:kms:us-east-1:111111111111:alias/mine")
    #expect(alias.outcome == .allowed)
  }

  private static let function = """
      F:
        Type: AWS::Lambda::Function
        Properties: {FunctionName: f}
      Q:
        Type: AWS::SQS::Queue
      P:
        Type: AWS::SQS::QueuePolicy
        Properties:
          Queues: [!Ref Q]
          PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*'}]}
    """
  private static let permission =
    "\n  Open:\n    Type: AWS::Lambda::Permission\n    Properties: {Action: lambda:InvokeFunction}"

  @Test("whose type of policy is not read is not known, and not denied")
  func unread() throws {
    let arn = "arn:aws:lambda:us-east-1:111111111111:function:f"
    let invokes = "{Effect: Allow, Action: 'lambda:*', Resource: '*'}"
    for (resources, service, own) in [
      (Self.function, Decision.Outcome.implicitlyDenied, Decision.Outcome.allowed),
      (Self.function + Self.permission, .unknown, .allowed),
    ] {
      var model = try model(home: Self.home(invokes, resources), away: Sides.away())
      #expect(model.ask("events.amazonaws.com", "lambda:InvokeFunction", on: arn).outcome == service)
      #expect(model.ask(Sides.callerARN, "lambda:InvokeFunction", on: arn).outcome == own)
    }
    let bus = "  B:\n    Type: AWS::Events::EventBusPolicy\n    Properties: {StatementId: s, Principal: '*'}"
    let puts = "{Effect: Allow, Action: 'events:*', Resource: '*'}"
    var model = try model(home: Self.home(puts, bus), away: Sides.away())
    let busARN = "arn:aws:events:us-east-1:111111111111:event-bus/default"
    #expect(model.ask(Sides.callerARN, "events:PutEvents", on: busARN).outcome == .unknown)
    #expect(
      model.ask("arn:aws:iam::333333333333:role/far", "events:PutEvents", on: busARN).outcome == .unknown)
  }

  @Test("with two policies is not known, since the last one wins")
  func twice() throws {
    let bucket = """
        One:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: b
            PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}]}
        Two:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: b
            PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*'}]}
      """
    var model = try model(
      home: Self.home("{Effect: Allow, Action: 's3:*', Resource: '*'}", bucket), away: Sides.away())
    #expect(model.ask(Sides.callerARN, "s3:GetObject", on: "arn:aws:s3:::b/a").outcome == .unknown)
  }

  @Test("asked by a service, depends on what it comes for, unless that is given")
  func service() throws {
    let trust =
      "{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole, Condition: "
      + "{StringEquals: {aws:SourceAccount: '222222222222'}}}"
    var model = try model(home: Sides.home(), away: Sides.away(trust))
    for (context, expected) in [
      ([:], Decision.Outcome.unknown), (["aws:SourceAccount": "222222222222"], .allowed),
      (["AWS:sourceaccount": "111111111111"], .implicitlyDenied),
    ] {
      let decision = model.ask(
        "lambda.amazonaws.com", "sts:AssumeRole", on: Sides.targetARN, context: context)
      #expect(decision.outcome == expected, "\(decision.reason)")
    }
  }
}
