import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("One question about a set of templates")
struct QuestionTests {
  private static let away = """
    \(Sides.away(
      "{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: sts:AssumeRole, "
        + "Condition: {StringEquals: {sts:ExternalId: abc}}}",
      "{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}",
      properties: "Policies: [{PolicyName: p, PolicyDocument: {Version: '2012-10-17', Statement: ["
        + "{Effect: Allow, Action: 's3:*', Resource: ['arn:aws:s3:::own/*', 'arn:aws:s3:::bare/*', 'arn:aws:s3:::far/*']}, "
        + "{Effect: Allow, Action: 'dynamodb:*', Resource: '*'}, "
        + "{Effect: Allow, Action: sqs:SendMessage, Resource: 'arn:aws:sqs:us-east-1:222222222222:q'}]}}]"))
      Own:
        Type: AWS::S3::Bucket
        Properties: {BucketName: own}
      Bare:
        Type: AWS::S3::Bucket
        Properties: {BucketName: bare}
      Table:
        Type: AWS::DynamoDB::Table
        Properties:
          TableName: orders
          ResourcePolicy:
            PolicyDocument:
              Statement: [{Effect: Deny, Principal: '*', Action: dynamodb:DeleteItem, Resource: '*'}]
      OwnPolicy:
        Type: AWS::S3::BucketPolicy
        Properties:
          Bucket: !Ref Own
          PolicyDocument:
            Statement: [{Effect: Deny, Principal: '*', Action: s3:DeleteObject, Resource: 'arn:aws:s3:::own/*'}]
    """

  @Test(
    "is answered with allowed, denied or not known",
    arguments: [
      (Sides.callerARN, "sts:AssumeRole", Sides.targetARN, "", Decision.Outcome.implicitlyDenied),
      (Sides.callerARN, "sts:AssumeRole", Sides.targetARN, "abc", .allowed),
      ("arn:aws:sts::111111111111:assumed-role/caller/s", "sts:AssumeRole", Sides.targetARN, "abc", .allowed),
      (Sides.callerARN, "sts:AssumeRole", "arn:aws:iam::333333333333:role/far", "", .implicitlyDenied),
      ("arn:aws:iam::111111111111:role/missing", "sts:AssumeRole", Sides.targetARN, "", .implicitlyDenied),
      ("somebody", "sts:AssumeRole", Sides.targetARN, "", .unknown),
      ("lambda.amazonaws.com", "sts:AssumeRole", Sides.targetARN, "", .allowed),
      ("ec2.amazonaws.com", "sts:AssumeRole", Sides.targetARN, "", .implicitlyDenied),
      (Sides.targetARN, "s3:GetObject", "arn:aws:s3:::own/a", "", .allowed),
      (Sides.targetARN, "s3:GetObject", "arn:aws:s3:::bare/a", "", .allowed),
      (Sides.targetARN, "s3:DeleteObject", "arn:aws:s3:::own/a", "", .explicitlyDenied),
      (Sides.targetARN, "s3:GetObject", "arn:aws:s3:::far/a", "", .unknown),
      (Sides.targetARN, "sqs:SendMessage", "arn:aws:sqs:us-east-1:222222222222:q", "", .allowed),
      (Sides.targetARN, "sqs:SendMessage", "arn:aws:sqs:us-east-1:222222222222:r", "", .implicitlyDenied),
      (
        Sides.targetARN, "dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:222222222222:table/orders", "",
        .allowed
      ),
      (
        Sides.targetARN, "dynamodb:DeleteItem", "arn:aws:dynamodb:us-east-1:222222222222:table/orders", "",
        .explicitlyDenied
      ),
      (Sides.targetARN, "ec2:DescribeInstances", "*", "", .implicitlyDenied),
    ])
  func answer(
    principal: String, action: String, resource: String, externalID: String, expected: Decision.Outcome
  ) throws {
    var model = try model(
      home: Sides.home("{Effect: Allow, Action: sts:AssumeRole, Resource: '\(Sides.targetARN)'}"),
      away: Self.away)
    let context = externalID.isEmpty ? [:] : ["sts:ExternalId": externalID]
    let decision = model.ask(principal, action, on: resource, context: context)
    #expect(decision.outcome == expected, "\(decision.reason)")
    #expect(!decision.reason.isEmpty)
  }
}
