import CrossAccountTestSupport
import Testing

/// A statement or property, and the codes that it is reported with.
struct ReviewCase: Sendable, CustomTestStringConvertible {
  var text: String
  var codes: [String]

  init(_ text: String, _ codes: String...) {
    self.text = text
    self.codes = codes
  }

  var testDescription: String { "\(text) → \(codes)" }

  private static func trusting(_ principal: String, _ condition: String = "") -> String {
    "{Effect: Allow, Principal: {\(principal)}, Action: sts:AssumeRole\(condition.isEmpty ? "" : ", Condition: {\(condition)}")}"
  }

  static let trust = [
    ReviewCase(Sides.trusts),
    ReviewCase(trusting("Service: lambda.amazonaws.com")),
    ReviewCase(trusting("Service: scheduler.amazonaws.com")),
    ReviewCase(trusting("AWS: '*'"), "trust-everyone"),
    ReviewCase(trusting("AWS: '*'", "StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}")),
    ReviewCase(trusting("AWS: '*'", "StringNotEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}"), "trust-everyone"),
    ReviewCase(
      trusting("AWS: '*'", "StringEqualsIfExists: {aws:PrincipalOrgID: o-a1b2c3d4e5}"), "trust-everyone"),
    ReviewCase(trusting("AWS: '*'", "Bool: {aws:SecureTransport: true}"), "trust-everyone"),
    ReviewCase(trusting("AWS: 'arn:aws:iam::111111111111:root'"), "trust-account"),
    ReviewCase(trusting("AWS: '333333333333'"), "trust-account"),
    ReviewCase(trusting("AWS: '333333333333'", "StringEquals: {sts:ExternalId: abc}")),
    ReviewCase(trusting("AWS: !Ref AWS::AccountId")),
    ReviewCase(trusting("AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'")),
    ReviewCase(
      trusting("AWS: '333333333333'", "ArnLike: {aws:PrincipalArn: 'arn:aws:iam::333333333333:role/*'}"),
      "trust-account"),
    ReviewCase(
      trusting("AWS: '333333333333'", "ArnLike: {aws:PrincipalArn: 'arn:aws:iam::333333333333:role/ci-*'}")),
    ReviewCase(trusting("AWS: 'arn:aws:iam::111111111111:role/*'")),
    ReviewCase(trusting("AWS: !Sub 'arn:${AWS::Partition}:iam::111111111111:role/*'"), "trust-wildcard"),
    ReviewCase(trusting("AWS: 'arn:aws:iam::111111111111:role/callr'"), "trust-unknown-role"),
    ReviewCase(trusting("AWS: 'arn:aws:iam::111111111111:role/deployment'")),
    ReviewCase(trusting("AWS: 'arn:aws:iam::333333333333:role/callr'")),
    ReviewCase(
      trusting("AWS: '\(Sides.callerARN)'", "ArnLike: {aws:SourceArn: 'arn:aws:s3:::b'}"),
      "condition-never-met"),
    ReviewCase(trusting("AWS: '\(Sides.callerARN)'", "ArnLikeIfExists: {aws:SourceArn: 'arn:aws:s3:::b'}")),
    ReviewCase(trusting("AWS: '\(Sides.callerARN)'", "StringEquals: {sts:ExternalId: abc}")),
    ReviewCase(
      trusting("Service: lambda.amazonaws.com", "StringEquals: {sts:ExternalId: abc}"), "condition-never-met"),
    ReviewCase(
      trusting("Service: lambda.amazonaws.com", "StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}"),
      "condition-never-met"),
    ReviewCase(
      trusting("Service: lambda.amazonaws.com", "StringEquals: {aws:SourceAccount: '222222222222'}")),
    ReviewCase(trusting("Service: firehose.amazonaws.com", "StringEquals: {sts:ExternalId: '222222222222'}")),
    ReviewCase("{Effect: Deny, Principal: {AWS: '*'}, Action: sts:AssumeRole}"),
    ReviewCase(trusting("AWS: !If [Unknown, '*', '\(Sides.callerARN)']"), "trust-everyone"),
    ReviewCase("!If [Unknown, \(trusting("AWS: ['333333333333']")), !Ref AWS::NoValue]", "trust-account"),
    ReviewCase(
      "{Effect: Allow, Principal: !If [Unknown, {AWS: '*'}, {AWS: '\(Sides.callerARN)'}], Action: sts:AssumeRole}",
      "trust-everyone"),
    // Open to everybody where the condition does not hold, and reported once.
    ReviewCase(
      "{Effect: Allow, Principal: {AWS: '*'}, Action: sts:AssumeRole, Condition: "
        + "!If [Unknown, {StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}}, !Ref AWS::NoValue]}",
      "trust-everyone"),
    ReviewCase(
      "{Effect: !If [Unknown, Allow, Deny], Principal: {AWS: '*'}, Action: !If [Other, sts:AssumeRole, 'sts:*']}",
      "trust-everyone"),
  ]

  static let identity = [
    ReviewCase("{Effect: Allow, Action: s3:GetObject, Resource: '*'}"),
    ReviewCase("{Effect: Allow, Action: '*', Resource: '*'}", "admin-access"),
    ReviewCase("{Effect: Allow, Action: [s3:*, 'iam:*'], Resource: ['*']}", "admin-access"),
    ReviewCase("{Effect: Allow, Action: '*', Resource: 'arn:aws:s3:::b/*'}"),
    ReviewCase("{Effect: Deny, Action: '*', Resource: '*'}"),
    ReviewCase("{Effect: Allow, Action: iam:PassRole, Resource: '*'}", "pass-role"),
    ReviewCase(
      "{Effect: Allow, Action: iam:passrole, Resource: !Sub 'arn:aws:iam::${AWS::AccountId}:role/*'}",
      "pass-role"),
    ReviewCase("{Effect: Allow, Action: iam:PassRole, Resource: 'arn:aws:iam::222222222222:role/task'}"),
    ReviewCase(
      "{Effect: Allow, Action: iam:PassRole, Resource: '*', Condition: {StringEquals: {iam:PassedToService: ecs-tasks.amazonaws.com}}}"
    ),
    ReviewCase("{Effect: Allow, Action: sts:AssumeRole, Resource: '*'}", "assume-more"),
    ReviewCase("{Effect: Allow, Action: 'sts:*', Resource: 'arn:aws:iam::*:role/audit'}", "assume-more"),
    ReviewCase("{Effect: Allow, Action: sts:AssumeRole, Resource: 'arn:aws:iam::111111111111:role/caller'}"),
    ReviewCase("{Effect: Allow, Action: sts:GetCallerIdentity, Resource: '*'}"),
  ]

  static let properties = [
    ReviewCase("MaxSessionDuration: 3600"),
    ReviewCase("MaxSessionDuration: 7200", "session-duration-chained"),
    ReviewCase("ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']", "admin-access"),
    ReviewCase(
      "ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess']", "admin-access"),
    ReviewCase("ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']"),
  ]

  static let resource = [
    ReviewCase("{Effect: Allow, Principal: {AWS: '333333333333'}, Action: sns:Publish, Resource: t}"),
    ReviewCase("{Effect: Allow, Principal: '*', Action: sns:Publish, Resource: t}", "policy-everyone"),
    ReviewCase(
      "{Effect: Allow, Principal: {AWS: ['*']}, Action: sns:Publish, Resource: t}", "policy-everyone"),
    ReviewCase(
      "{Effect: Allow, Principal: '*', Action: sns:Publish, Resource: t, Condition: {StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}}}"
    ),
    ReviewCase(
      "{Effect: Allow, NotPrincipal: {AWS: '333333333333'}, Action: sns:Publish, Resource: t}",
      "not-principal"),
    ReviewCase("{Effect: Deny, NotPrincipal: {AWS: '333333333333'}, Action: sns:Publish, Resource: t}"),
    ReviewCase(
      "{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: sns:Publish, Resource: t}",
      "confused-deputy"),
    ReviewCase(
      "{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: sns:Publish, Resource: t, Condition: {StringEquals: {aws:SourceAccount: '222222222222'}}}"
    ),
  ]

  static let permission = [
    ReviewCase("Principal: s3.amazonaws.com", "confused-deputy"),
    ReviewCase("Principal: s3.amazonaws.com, SourceAccount: '222222222222'"),
    ReviewCase("Principal: sns.amazonaws.com, SourceArn: !Ref Topic"),
    ReviewCase("Principal: '333333333333'"),
  ]
}
