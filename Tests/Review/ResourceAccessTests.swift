import CrossAccountAssembly
import CrossAccountIAMPolicy
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@testable import CrossAccountCloudFormation

@Suite("Whom the policies of resources let in")
struct ResourceAccessTests {
  /// A change as `gained 999999999999 sns:Publish unknown`.
  private static func told(_ base: String, _ head: String, account: String? = "111111111111") -> [String] {
    told(changes(base, head, account: account))
  }

  private static func changes(_ base: String, _ head: String, account: String? = "111111111111") -> ChangeSet
  {
    let accounts = account.map { ["a": "\($0)/eu-central-1"] } ?? [:]
    return ChangeSet(
      from: .of("base", ["a.yaml": base], accounts: accounts),
      to: .of("head", ["a.yaml": head], accounts: accounts))
  }

  private static func told(_ changes: ChangeSet) -> [String] {
    changes.stacks.flatMap(\.resources).flatMap(\.principals).map {
      "\($0.kind.rawValue) \($0.principal) \($0.actions.joined(separator: ",")) \($0.outcome.rawValue)"
    }
  }

  private static func topic(_ principal: String, more: String = "") -> String {
    """
    Parameters: {Who: {Type: String}}
    Resources:
      Own: {Type: AWS::IAM::Role, Properties: {RoleName: own, AssumeRolePolicyDocument: {}}}
      T: {Type: AWS::SNS::Topic}
      P:
        Type: AWS::SNS::TopicPolicy
        Properties:
          Topics: [!Ref T]
          PolicyDocument:
            Statement: [{Effect: Allow, Principal: \(principal), Action: "sns:Publish", Resource: !Ref T\(more)}]
    """
  }

  private static let home = "{AWS: '111111111111'}"

  @Test(
    "a principal from elsewhere that a policy names is gained, and lost on the way back",
    arguments: [
      ("{AWS: ['111111111111', '999999999999']}", "999999999999"),
      ("{AWS: ['111111111111', 'arn:aws:iam::999999999999:root']}", "999999999999"),
      ("{AWS: ['111111111111', 'arn:aws:iam::999999999999:role/x']}", "arn:aws:iam::999999999999:role/x"),
      (
        "{AWS: ['111111111111', !Sub 'arn:aws:iam::999999999999:role/${Who}']}",
        "!Sub \"arn:aws:iam::999999999999:role/${Who}\""
      ),
      ("{AWS: ['111111111111', !Ref Who]}", "!Ref Who"),
      ("{AWS: ['111111111111', !If [C, '999999999999', !Ref AWS::NoValue]]}", "999999999999"),
      ("{AWS: '111111111111', CanonicalUser: abc}", "abc"),
      ("{AWS: '111111111111', Federated: accounts.google.com}", "accounts.google.com"),
    ])
  func gained(principal: String, name: String) {
    #expect(Self.told(Self.topic(Self.home), Self.topic(principal)) == ["gained \(name) sns:Publish unknown"])
    #expect(Self.told(Self.topic(principal), Self.topic(Self.home)) == ["lost \(name) sns:Publish unknown"])
  }

  @Test("anybody is let in for sure only without a condition")
  func anybody() {
    for anybody in ["'*'", "{AWS: '*'}"] {
      #expect(
        Self.told(Self.topic(Self.home), Self.topic(anybody)) == ["gained * sns:Publish allowed"])
      let limited = Self.topic(anybody, more: ", Condition: {StringEquals: {'aws:PrincipalOrgID': o-1}}")
      #expect(Self.told(Self.topic(Self.home), limited) == ["gained * sns:Publish unknown"])
      #expect(Self.told(limited, Self.topic(anybody)) == ["changed * sns:Publish allowed"])
    }
    let all = Self.topic("{AWS: '111111111111'}").replacing("Principal:", with: "NotPrincipal:")
    #expect(
      Self.told(Self.topic(Self.home), all) == ["gained all but 111111111111 sns:Publish allowed"])
  }

  @Test(
    "nobody from elsewhere: the own account, its roles and services",
    arguments: [
      "{AWS: 'arn:aws:iam::111111111111:role/x'}", "{AWS: !GetAtt Own.Arn}", "{AWS: !Ref AWS::AccountId}",
      "{AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:role/${Who}'}", "{Service: s3.amazonaws.com}",
    ])
  func own(principal: String) {
    let changes = Self.changes(Self.topic(Self.home), Self.topic(principal))
    #expect(Self.told(changes).isEmpty && changes.changesAccess)
    let unknown = Self.told(
      Self.topic("{Service: a.amazonaws.com}"), Self.topic("{AWS: !Ref AWS::AccountId}"), account: nil)
    #expect(unknown.isEmpty)
  }

  @Test("a statement that denies lets nobody in; another resource or condition are other terms")
  func terms() {
    let foreign = Self.topic("{AWS: '999999999999'}")
    #expect(
      Self.told(Self.topic(Self.home), foreign.replacing("Effect: Allow", with: "Effect: Deny")).isEmpty)
    #expect(
      Self.told(foreign, foreign.replacing("Resource: !Ref T", with: "Resource: '*'"))
        == ["changed 999999999999 sns:Publish unknown"])
    #expect(
      Self.told(foreign, foreign.replacing("\"sns:Publish\"", with: "['sns:Publish', 'sns:Subscribe']"))
        == ["gained 999999999999 sns:Subscribe unknown"])
    #expect(
      Self.told(foreign, foreign.replacing("T: {Type", with: "N: {Type: AWS::SNS::Topic}\n  T: {Type"))
        .isEmpty)
  }

  @Test("the report says who gained what, in every format")
  func report() throws {
    let changes = Self.changes(Self.topic(Self.home), Self.topic("{AWS: ['111111111111', '999999999999']}"))
    let text = TextReport(changes, width: 200).text
    #expect(text.contains("Access                1 gained, 1 statement changed\n"))
    #expect(text.contains("+ 999999999999 may now perhaps sns:Publish through P (111111111111)\n"), "\(text)")
    #expect(
      MarkdownReport(changes).text.contains("➕ `999999999999` may now perhaps `sns:Publish` through `P`"))
    let access = try #require(JSONReport(changes).value.object?["access"]?.list?.first?.object)
    #expect(access["change"] == "gained" && access["principal"] == "999999999999")
    #expect(
      access["action"] == "sns:Publish" && access["target"] == "(a.P)" && access["outcome"] == "unknown")
    #expect(access["permissions"] == ["sns:Publish on !Ref T"] && access["oldPermissions"] == [])
    #expect(access["resource"]?.object?["type"] == "AWS::SNS::TopicPolicy")
  }

  private static func one(_ type: String, _ properties: String) -> String {
    "Resources: {R: {Type: '\(type)', Properties: {\(properties)}}}"
  }

  @Test(
    "types that add a statement, and texts that their services read as policies",
    arguments: [
      (
        "AWS::Events::EventBusPolicy",
        "StatementId: s, Action: 'events:PutEvents', Principal: '111111111111'",
        "StatementId: s, Action: 'events:PutEvents', Principal: '*'", "gained * events:PutEvents allowed"
      ),
      (
        "AWS::Events::EventBusPolicy",
        "StatementId: s, Action: 'events:PutEvents', Principal: '*', Condition: {Type: StringEquals, Key: 'aws:PrincipalOrgID', Value: o-1}",
        "StatementId: s, Action: 'events:PutEvents', Principal: '*'", "changed * events:PutEvents allowed"
      ),
      (
        "AWS::Events::EventBusPolicy",
        "StatementId: s, Statement: {Effect: Allow, Action: 'events:PutEvents', Principal: {AWS: '111111111111'}, Resource: r}",
        #"StatementId: s, Statement: '{"Effect":"Allow","Action":"events:PutEvents","Principal":"*","Resource":"r"}'"#,
        "gained * events:PutEvents allowed"
      ),
      (
        "AWS::Lambda::Permission",
        "Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '111111111111'",
        "Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '999999999999'",
        "gained 999999999999 lambda:InvokeFunction unknown"
      ),
      (
        "AWS::Lambda::Permission",
        "Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '*', PrincipalOrgID: o-1",
        "Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '*'",
        "changed * lambda:InvokeFunction allowed"
      ),
      (
        "AWS::Lambda::Permission",
        "Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '*', EventSourceToken: t",
        "Action: 'lambda:InvokeFunction', FunctionName: f, Principal: '*'",
        "changed * lambda:InvokeFunction allowed"
      ),
      (
        "AWS::Lambda::LayerVersionPermission",
        "Action: 'lambda:GetLayerVersion', LayerVersionArn: l, Principal: '*', OrganizationId: o-1",
        "Action: 'lambda:GetLayerVersion', LayerVersionArn: l, Principal: '*'",
        "changed * lambda:GetLayerVersion allowed"
      ),
      (
        "AWS::Logs::ResourcePolicy",
        #"PolicyName: p, PolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"logs:PutLogEvents","Resource":"*"}]}'"#,
        #"PolicyName: p, PolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"999999999999"},"Action":"logs:PutLogEvents","Resource":"*"}]}'"#,
        "gained 999999999999 logs:PutLogEvents unknown"
      ),
      (
        "AWS::Logs::Destination",
        #"DestinationPolicy: !Sub '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"${AWS::AccountId}"},"Action":"logs:P","Resource":"*"}]}'"#,
        #"DestinationPolicy: !Sub '{"Statement":[{"Effect":"Allow","Principal":{"AWS":["${AWS::AccountId}","999999999999"]},"Action":"logs:P","Resource":"*"}]}'"#,
        "gained 999999999999 logs:P unknown"
      ),
      (
        "My::Own::Thing",
        "Deep: [{Policy: {Statement: {Effect: Allow, Principal: {AWS: '111111111111'}, Action: 'a:B', Resource: '*'}}}]",
        "Deep: [{Policy: {Statement: {Effect: Allow, Principal: {AWS: '*'}, Action: 'a:B', Resource: '*'}}}]",
        "gained * a:B allowed"
      ),
      (
        "AWS::SQS::QueuePolicy",
        #"Queues: [q], PolicyDocument: !Sub '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"${AWS::AccountId}"},"Action":"sqs:*","Resource":"*"}]}'"#,
        #"Queues: [q], PolicyDocument: !Sub '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"999999999999"},"Action":"sqs:*","Resource":"${AWS::Region}"}]}'"#,
        "gained 999999999999 sqs:* unknown"
      ),
    ])
  func addedStatements(type: String, base: String, head: String, expected: String) {
    let changes = Self.changes(Self.one(type, base), Self.one(type, head))
    #expect(Self.told(changes).contains(expected), "\(Self.told(changes))")
    #expect(changes.changesAccess && !changes.isEmpty)
    let same = Self.changes(Self.one(type, head), Self.one(type, head + ", Description: x"))
    #expect(Self.told(same).isEmpty && !same.changesAccess)
  }

  @Test(
    "what attaches or shares is a change of access",
    arguments: [
      (
        "AWS::EC2::VPCEndpointServicePermissions", "ServiceId: s",
        "AllowedPrincipals: ['arn:aws:iam::999999999999:root']"
      ),
      ("AWS::IAM::Role", "RoleName: r", "PermissionsBoundary: 'arn:aws:iam::111111111111:policy/b'"),
      ("AWS::IAM::OIDCProvider", "Url: u", "ClientIdList: [a]"),
      ("AWS::RAM::ResourceShare", "Name: n", "Principals: ['999999999999']"),
      ("AWS::S3::Bucket", "BucketName: b", "AccessControl: PublicRead"),
      ("AWS::Lambda::Url", "TargetFunctionArn: f", "AuthType: NONE"),
    ])
  func attachments(type: String, base: String, more: String) {
    let changes = Self.changes(Self.one(type, base), Self.one(type, "\(base), \(more)"))
    #expect(changes.changesAccess)
    #expect(changes.stacks.first?.resources.first?.policies.first?.attachments.map(\.isAdded) == [true])
    let other = Self.changes(Self.one(type, base), Self.one(type, "\(base), Tags: [{Key: a, Value: b}]"))
    #expect(!other.isEmpty && !other.changesAccess)
  }

  @Test("a trust policy's federated principals are told here, its roles and accounts as edges")
  func trust() {
    func role(_ principal: String) -> String {
      Self.one(
        "AWS::IAM::Role",
        "AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: \(principal), Action: 'sts:AssumeRole'}]}"
      )
    }
    let provider =
      "{Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com'}"
    #expect(
      Self.told(role("{Service: ec2.amazonaws.com}"), role(provider)) == [
        "gained arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com sts:AssumeRole unknown"
      ])
    let account = Self.changes(role("{Service: ec2.amazonaws.com}"), role("{AWS: '999999999999'}"))
    #expect(Self.told(account).isEmpty && account.edges.map(\.kind) == [.gained])
  }
}
