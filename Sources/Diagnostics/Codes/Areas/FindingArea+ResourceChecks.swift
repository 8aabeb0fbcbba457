extension FindingArea {
  /// What AWS refuses of resources though each value by itself has the right type, and what loses data.
  static let resourceChecks = FindingArea(
    "Resources beyond their schemas",
    [
      FindingCode(
        "serverless-transform", .error,
        "A resource is of a type of AWS SAM, but the template does not have SAM's transform.",
        fix: "Add the transform 'AWS::Serverless-2016-10-31'.",
        page: AWSPage.template("transform-aws-serverless"),
        example: .template(
          """
          Resources:
            Table:
              Type: AWS::Serverless::SimpleTable
          """)),
      FindingCode(
        "type-name", .error,
        "The type of a resource does not have the form of a type's name.",
        fix: "Write it as Organization::Service::Resource or Custom::Name.",
        page: AWSPage.cloudFormation("resources-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: SQS::Queue
          """)),
      FindingCode(
        "retired-type", .error, or: .warning,
        "A resource is of a service that AWS has shut down, or is closing.",
        fix: "Move to the service that AWS's announcement names.",
        example: .template(
          """
          Resources:
            Profile:
              Type: AWS::OpsWorks::UserProfile
              Properties: {IamUserArn: "arn:aws:iam::111111111111:user/reports"}
          """)),
      FindingCode(
        "identifier-twice", .error,
        "Two resources of the template are one in AWS: they have the same type and the same identifier.",
        fix: "Rename one of them.",
        page: AWSPage.cloudFormation("resources-section-structure"),
        example: .template(
          """
          Resources:
            First:
              Type: AWS::S3::Bucket
              Properties: {BucketName: orders}
            Second:
              Type: AWS::S3::Bucket
              Properties: {BucketName: orders}
          """)),
      FindingCode(
        "value-format", .error,
        """
        A value does not have the form that AWS reads, such as that of an address block or of a \
        subnet's ID.
        """,
        fix: "Correct the value as the message says.",
        example: .template(
          """
          Resources:
            Network:
              Type: AWS::EC2::VPC
              Properties: {CidrBlock: 10.0.0.0/33}
          """)),
      FindingCode(
        "password-in-clear", .warning,
        """
        A password is written in the template, or comes from a parameter that everybody sees who \
        sees the stack.
        """,
        fix: "Take it from Secrets Manager by a dynamic reference, or from a parameter with NoEcho.",
        page: AWSPage.cloudFormation("security-best-practices"),
        example: .template(
          """
          Resources:
            User:
              Type: AWS::IAM::User
              Properties:
                LoginProfile: {Password: "horse battery staple"}
          """)),
      FindingCode(
        "no-snapshot", .error,
        "DeletionPolicy or UpdateReplacePolicy is Snapshot on a type that has no snapshots.",
        fix: "Use Retain to keep the resource, or Delete.",
        page: AWSPage.template("aws-attribute-deletionpolicy"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              DeletionPolicy: Snapshot
              UpdateReplacePolicy: Delete
          """)),
      FindingCode(
        "replacement-deletes", .warning,
        "A resource with data is kept when its stack is deleted, but not when a change replaces it.",
        fix: "Set UpdateReplacePolicy as DeletionPolicy is set.",
        page: AWSPage.template("aws-attribute-updatereplacepolicy"),
        example: .template(
          """
          Resources:
            Bucket:
              Type: AWS::S3::Bucket
              DeletionPolicy: Retain
          """)),
      FindingCode(
        "table-key", .error,
        """
        A key of a table or index is not among the table's attribute definitions, or a definition is \
        in no key.
        """,
        fix: "Define each attribute that is in a key, and no others.",
        page: AWSPage.template("aws-resource-dynamodb-table"),
        example: .template(
          """
          Resources:
            Table:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: key, KeyType: HASH}]
          """)),
      FindingCode(
        "schedule", .error,
        "The schedule of a rule is not one that EventBridge reads.",
        fix: "Write rate(5 minutes), or cron with six fields such as cron(0 12 * * ? *).",
        page: AWSPage.address("eventbridge/latest/userguide", "eb-scheduled-rule-pattern"),
        example: .template(
          """
          Resources:
            Rule:
              Type: AWS::Events::Rule
              Properties: {ScheduleExpression: rate(1 minutes)}
          """)),
      FindingCode(
        "cidr-range", .error,
        "The addresses of a subnet are not in the range of its VPC, or overlap those of another subnet.",
        fix: "Give each subnet a part of the VPC's range of its own.",
        page: AWSPage.address("vpc/latest/userguide", "subnet-sizing"),
        example: .template(
          """
          Resources:
            Network:
              Type: AWS::EC2::VPC
              Properties: {CidrBlock: 10.0.0.0/16}
            Subnet:
              Type: AWS::EC2::Subnet
              Properties: {VpcId: !Ref Network, CidrBlock: 10.1.0.0/24}
          """)),
    ])
}
