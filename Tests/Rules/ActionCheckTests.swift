import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountRules
import Testing

/// A statement, and the codes of what is found in it with their paths inside of the statement.
struct ActionCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var kind: PolicyKind = .identity
  var statement: ValueObject
  var expected: [String]

  init(
    _ description: String, in kind: PolicyKind = .identity, effect: Value = "Allow", _ actions: Value,
    on resources: Value? = "*", when condition: Value? = nil, _ expected: String...
  ) {
    testDescription = description
    self.kind = kind
    statement = ["Effect": effect, "Action": actions]
    if let resources { statement["Resource"] = resources }
    if let condition { statement["Condition"] = condition }
    self.expected = expected
  }

  var findings: [TemplateFinding] {
    var check = ActionCheck()
    return check.findings(policy: ["Statement": .object(statement)], kind: kind, at: PropertyPath())
  }

  func verify(_ location: SourceLocation = #_sourceLocation) {
    let found = findings
    let codes = found.map { "\($0.code) \($0.path.description.dropFirst("Statement.".count))" }
    #expect(codes == expected, "\(found.map(\.message))", sourceLocation: location)
  }
}

@Suite("Policies against the catalogue of actions")
struct ActionCheckTests {
  @Test(
    "actions exist",
    arguments: [
      ActionCase("one that exists", "sts:GetCallerIdentity"),
      ActionCase("in any case", "STS:getcalleridentity"),
      ActionCase("a misspelt one", "sts:GetCallerIdentty", "unknown-action Action"),
      ActionCase(
        "a misspelt one in a list", ["sts:GetCallerIdentity", "s3:Lst"], "unknown-action Action[1]"),
      ActionCase("a service that does not exist", "lamda:ListFunctions", "unknown-action-service Action"),
      ActionCase("a pattern that matches", "s3:List*", on: "*"),
      ActionCase("a pattern that matches nothing", "s3:Fetch*", "action-matches-nothing Action"),
      ActionCase("a pattern in the middle", "ec2:Desc*Instances"),
      ActionCase("everything", "*"),
      ActionCase("a pattern in the service", "s*:List*"),
      ActionCase("a function", .intrinsic(.ref("Action"))),
      ActionCase(
        "a misspelt one in a branch",
        [
          "s3:ListBucket",
          .intrinsic(.if(condition: "C", then: "s3:Lst", else: .intrinsic(.ref("AWS::NoValue")))),
        ],
        "unknown-action Action[1].Fn::If[1]"),
      ActionCase("a trust policy", in: .trust, ["sts:AssumeRole", "sts:TagSession"], on: nil),
      ActionCase(
        "a misspelt one in a trust policy", in: .trust, "sts:AssumRole", on: nil, "unknown-action Action"),
    ])
  func actions(_ example: ActionCase) { example.verify() }

  @Test(
    "a misspelt name has the right one beside it",
    arguments: [
      ("s3:GetObjct", "did you mean 's3:GetObject'?"), ("lamda:Invoke", "did you mean 'lambda'?"),
      ("dynamodb:PutItems", "did you mean 'dynamodb:PutItem'?"),
    ])
  func suggestions(action: String, expected: String) {
    let messages = ActionCase("", in: .identity, .string(action)).findings.map(\.message)
    #expect(messages.count == 1 && messages.allSatisfy { $0.contains(expected) }, "\(messages)")
  }

  @Test(
    "resources are those that the actions apply to",
    arguments: [
      ActionCase("an object", "s3:GetObject", on: ["arn:aws:s3:::bucket/*"]),
      ActionCase(
        "a bucket for an object", "s3:GetObject", on: ["arn:aws:s3:::bucket"], "resource-mismatch Resource[0]"
      ),
      ActionCase(
        "in the branches of one condition",
        .intrinsic(.if(condition: "C", then: "s3:GetObject", else: "s3:ListBucket")),
        on: .intrinsic(.if(condition: "C", then: "arn:aws:s3:::bucket/*", else: "arn:aws:s3:::bucket"))),
      ActionCase(
        "crosswise in the branches of one condition",
        .intrinsic(.if(condition: "C", then: "s3:GetObject", else: "s3:ListBucket")),
        on: .intrinsic(.if(condition: "C", then: "arn:aws:s3:::bucket", else: "arn:aws:sqs:a:1:q")),
        "resource-mismatch Resource.Fn::If[1]", "resource-mismatch Resource.Fn::If[2]"),
      ActionCase("a pattern of buckets and objects", "s3:GetObject", on: "arn:aws:s3:::bucket*"),
      ActionCase("an object for a bucket", "s3:ListBucket", on: "arn:aws:s3:::bucket"),
      ActionCase(
        "both, for actions on both", ["s3:GetObject", "s3:ListBucket"],
        on: ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket/*"]),
      ActionCase(
        "an action that none of the resources serves", ["s3:GetObject", "s3:ListBucket"],
        on: ["arn:aws:s3:::bucket"], "action-without-resource Action[0]"),
      ActionCase(
        "the same in a Deny, which does no harm", in: .identity, effect: "Deny",
        ["s3:GetObject", "s3:ListBucket"],
        on: ["arn:aws:s3:::bucket"]),
      ActionCase(
        "the same with a resource that is not known", ["s3:GetObject", "s3:ListBucket"],
        on: ["arn:aws:s3:::bucket", .intrinsic(.ref("Other"))]),
      ActionCase(
        "the same with a pattern of actions", ["s3:GetObject*", "s3:ListBucket"], on: ["arn:aws:s3:::bucket"]),
      ActionCase(
        "another service's", "s3:GetObject", on: "arn:aws:sqs:eu-west-1:111111111111:q",
        "resource-mismatch Resource"),
      ActionCase(
        "an action that takes only *", "sts:GetCallerIdentity", on: "arn:aws:iam::111111111111:role/r",
        "resource-mismatch Resource"),
      ActionCase(
        "an action that takes only *, as AWS writes it", "s3:ListAllMyBuckets", on: "arn:aws:s3:::*"),
      ActionCase(
        "an action that takes only *, beside what exists once", "ec2:DescribeInstances",
        on: "arn:aws:ec2:eu-west-1:111111111111:instance/i-1", "resource-mismatch Resource"),
      ActionCase(
        "a service under its other name", "codeconnections:UseConnection",
        on: "arn:aws:codestar-connections:eu-west-1:111111111111:connection/*"),
      ActionCase("a role with a path", "sts:AssumeRole", on: ["arn:aws:iam::111111111111:role/a/b"]),
      ActionCase(
        "a user for a role", "sts:AssumeRole", on: ["arn:aws:iam::111111111111:user/a"],
        "resource-mismatch Resource[0]"),
      ActionCase("an account's roles by pattern", "sts:AssumeRole", on: ["arn:aws:iam::*:role/*"]),
      ActionCase(
        "an alias for a key", "kms:Decrypt", on: "arn:aws:kms:eu-west-1:111111111111:alias/a",
        "resource-mismatch Resource"),
      ActionCase("a policy variable", "s3:GetObject", on: "arn:aws:s3:::${aws:username}"),
      ActionCase(
        "a table's index", "dynamodb:Query", on: "arn:aws:dynamodb:eu-west-1:111111111111:table/t/index/i"),
      ActionCase(
        "a public document without an account", "ssm:SendCommand", on: "arn:aws:ssm:*::document/AWS-Run*"),
      ActionCase(
        "Fn::Sub with the bucket hidden", "s3:GetObject", on: .intrinsic(.sub("arn:aws:s3:::${Bucket}"))),
      ActionCase(
        "Fn::Sub with what cannot fit", "s3:GetObject",
        on: .intrinsic(.sub("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q")),
        "resource-mismatch Resource"),
      ActionCase(
        "an attribute", "s3:GetObject", on: .intrinsic(.getAtt(logicalID: "Bucket", attribute: "Arn"))),
      ActionCase(
        "an unknown action", ["s3:New", "s3:GetObject"], on: "arn:aws:s3:::bucket", "unknown-action Action[0]"
      ),
      ActionCase("every action", "*", on: "arn:aws:s3:::bucket"),
      ActionCase("an API's own form", in: .resource, "execute-api:Invoke", on: "execute-api:/*"),
      ActionCase(
        "a bucket policy", in: .resource, "s3:PutObject", on: "arn:aws:s3:::bucket",
        "resource-mismatch Resource"),
    ])
  func resources(_ example: ActionCase) { example.verify() }

  @Test(
    "'*' is for actions that take nothing else",
    arguments: [
      ActionCase("a list", "s3:ListAllMyBuckets"),
      ActionCase("a description", ["ec2:DescribeInstances", "ec2:DescribeVpcs"]),
      ActionCase("reading objects", "s3:GetObject", "wildcard-resource Resource"),
      ActionCase("writing items", ["dynamodb:PutItem", "dynamodb:ListTables"], "wildcard-resource Resource"),
      ActionCase("assuming roles", "sts:AssumeRole", on: ["*"], "wildcard-resource Resource[0]"),
      ActionCase("all of a service", "sqs:*", "wildcard-resource Resource"),
      ActionCase(
        "under a condition", "s3:GetObject", when: ["StringEquals": ["aws:ResourceAccount": "111111111111"]]),
      ActionCase("denied", in: .identity, effect: "Deny", "s3:GetObject"),
      ActionCase("in a key policy, where it is the key", in: .key, "kms:Decrypt"),
      ActionCase("in a service control policy", in: .serviceControl, "s3:GetObject"),
      ActionCase("metrics, which have no ARN", "cloudwatch:PutMetricData"),
    ])
  func wildcards(_ example: ActionCase) { example.verify() }
}
