import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountRules
import Testing

@Suite("Conditions against the catalogue of actions")
struct ConditionCheckTests {
  private static func key(
    _ description: String, _ actions: Value, _ comparison: String, _ key: String, _ code: String? = nil,
    kind: PolicyKind = .identity, effect: Value = "Deny"
  ) -> ActionCase {
    var example = ActionCase(
      description, in: kind, effect: effect, actions, on: kind == .trust ? nil : "*",
      when: .object(ValueObject([(comparison, .object(ValueObject([(key, .string("value"))])))])))
    example.expected = code.map { ["\($0) Condition.\(comparison).\(key)"] } ?? []
    return example
  }

  @Test(
    "keys are those that the actions have",
    arguments: [
      key("a key of the action", "s3:ListBucket", "StringLike", "s3:prefix"),
      key("in any case", "s3:ListBucket", "StringLike", "S3:Prefix"),
      key("a key of another action", "s3:GetObject", "StringLike", "s3:prefix", "condition-key-mismatch"),
      key("of one of the actions", ["s3:GetObject", "s3:ListBucket"], "StringLike", "s3:prefix"),
      key("of some action that a pattern matches", "s3:*", "StringLike", "s3:prefix"),
      key(
        "of no action that a pattern matches", "sqs:*", "StringLike", "s3:prefix", "condition-key-mismatch"),
      key("where it is only asked for", "s3:GetObject", "Null", "s3:prefix"),
      key("where it may be missing", "s3:GetObject", "StringLikeIfExists", "s3:prefix"),
      key("for everything", "*", "StringLike", "s3:prefix"),
      key("beside an action that is a function", [.intrinsic(.ref("A"))], "StringLike", "s3:prefix"),
      key("a tag of an object", "s3:GetObject", "StringEquals", "s3:ExistingObjectTag/team"),
      key(
        "a tag of an object without a name", "s3:GetObject", "StringEquals", "s3:ExistingObjectTag",
        "unknown-condition-key"),
      key("an encryption context", "kms:Decrypt", "StringEquals", "kms:EncryptionContext:app"),
      key("a key of the resource type", "ec2:TerminateInstances", "StringEquals", "ec2:ResourceTag/team"),
      key("whom a role is passed to", "iam:PassRole", "StringEquals", "iam:PassedToService"),
      key("an external ID", "sts:AssumeRole", "StringEquals", "sts:ExternalId", kind: .trust),
      key(
        "a misspelt external ID", "sts:AssumeRole", "StringEquals", "sts:ExternalID2",
        "unknown-condition-key", kind: .trust),
      key(
        "an identity provider's key", "sts:AssumeRoleWithWebIdentity", "StringLike",
        "token.actions.githubusercontent.com:sub", kind: .trust),
      key(
        "a cluster's provider", "sts:AssumeRoleWithWebIdentity", "StringLike",
        "oidc.eks.eu-west-1.amazonaws.com/id/A1:sub", kind: .trust),
      key("SAML's key", "sts:AssumeRoleWithSAML", "StringEquals", "saml:aud", kind: .trust),
      key("a global key", "s3:GetObject", "StringEquals", "aws:PrincipalOrgID"),
      key("a global key in any case", "s3:GetObject", "ArnLike", "AWS:sourcearn"),
      key("a principal's tag", "s3:GetObject", "StringEquals", "aws:PrincipalTag/team"),
      key("a request's tag", "s3:GetObject", "StringEquals", "aws:RequestTag/team"),
      key(
        "a misspelt global key", "s3:GetObject", "StringEquals", "aws:PrincipalOrgId2",
        "unknown-condition-key"),
      key(
        "a service's key that all requests may have", "s3:GetObject", "ArnLike", "lambda:SourceFunctionArn"),
      key("a misspelt service", "s3:GetObject", "StringEquals", "dynamdb:Select", "unknown-condition-key"),
      key("no service", "s3:GetObject", "StringEquals", "prefix", "unknown-condition-key"),
    ])
  func keys(_ example: ActionCase) { example.verify() }

  @Test(
    "operators fit the keys' types",
    arguments: [
      key("numbers", "s3:ListBucket", "NumericLessThan", "s3:max-keys"),
      key("numbers of text", "s3:ListBucket", "NumericEquals", "s3:prefix", "condition-operator"),
      key("numbers of a tag, which may be one", "s3:GetObject", "NumericEquals", "aws:PrincipalTag/level"),
      key("text of an ARN", "s3:GetObject", "StringEquals", "aws:PrincipalArn"),
      key("ARNs of text", "s3:GetObject", "ArnLike", "aws:userid"),
      key("ARNs of a flag", "s3:GetObject", "ArnLike", "aws:SecureTransport", "condition-operator"),
      key("a flag", "s3:GetObject", "BoolIfExists", "aws:SecureTransport"),
      key("a flag of an ARN", "s3:GetObject", "Bool", "aws:SourceArn", "condition-operator"),
      key("text of a flag", "s3:GetObject", "StringEquals", "aws:SecureTransport"),
      key("a date of a flag", "s3:GetObject", "DateLessThan", "aws:SecureTransport", "condition-operator"),
      key("a date", "s3:GetObject", "DateLessThan", "aws:CurrentTime"),
      key("seconds of a date", "s3:GetObject", "NumericLessThan", "aws:EpochTime"),
      key("text of a date", "s3:GetObject", "StringEquals", "aws:CurrentTime", "condition-operator"),
      key("addresses", "s3:GetObject", "NotIpAddress", "aws:SourceIp"),
      key("addresses of a network", "s3:GetObject", "IpAddress", "aws:SourceVpc", "condition-operator"),
      key("text of addresses", "s3:GetObject", "StringEquals", "aws:SourceIp", "condition-operator"),
      key("presence of anything", "s3:GetObject", "Null", "aws:SourceIp"),
      key("one of several values", "s3:GetObject", "ForAnyValue:StringEquals", "aws:TagKeys"),
      key(
        "one of several values by number", "s3:GetObject", "ForAnyValue:NumericEquals", "aws:TagKeys",
        "condition-operator"),
    ])
  func operators(_ example: ActionCase) { example.verify() }
}
