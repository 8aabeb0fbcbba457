extension FindingArea {
  /// Which properties resources have, by the schemas of CloudFormation's registry.
  package static let schemaProperties = FindingArea(
    "Properties of resources",
    [
      FindingCode(
        "unknown-type", .error,
        """
        The resource type begins with 'AWS::' and is not in the schemas of this package, so its properties \
        are not checked.
        """,
        fix: "Correct the type. If it is newer than the schemas, there is nothing to fix.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queeu
          """)),
      FindingCode(
        "type-not-in-region", .warning,
        """
        The resource type is not available in the region of the stack, as far as the schemas of this package \
        show.
        """,
        fix: """
          Deploy the resource in another region, or suppress the warning if AWS offers the type there by \
          now.
          """,
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .swift(
          """
          struct RareType: App {
            var stacks: [Stack] {
              Stack("home", in: home, region: .afSouth1) {
                Resource(
                  "AWS::AppRunner::Service", "Service",
                  properties: ["SourceConfiguration": [:]])
              }
            }
          }
          """)),
      FindingCode(
        "unknown-property", .error,
        "The resource type has no property of this name.",
        fix: "Correct the name of the property, or remove it.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySecond: 5
          """)),
      FindingCode(
        "missing-property", .error,
        "A required property is missing.",
        fix: "Add the property.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Subscription:
              Type: AWS::SNS::Subscription
              Properties:
                Protocol: sqs
          """)),
      FindingCode(
        "missing-dependent-property", .error,
        "A property is set that requires another one, which is missing.",
        fix: "Add the other property, or remove the one that requires it.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Table:
              Type: AWS::DynamoDB::Table
              Properties:
                KeySchema: [{AttributeName: id, KeyType: HASH}]
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                BillingMode: PAY_PER_REQUEST
                SSESpecification:
                  SSEEnabled: true
                  KMSMasterKeyId: alias/tables
          """)),
      FindingCode(
        "excluded-property", .error,
        "Two properties are set that exclude each other.",
        fix: "Remove one of them.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Subnet:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: vpc-1a2b3c4d
                CidrBlock: 10.0.0.0/24
                AvailabilityZone: us-east-1a
                AvailabilityZoneId: use1-az1
          """)),
      FindingCode(
        "at-least-one-property", .error,
        "None of several properties is set, of which at least one is required.",
        fix: "Set one of the properties that the message lists.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Rule:
              Type: AWS::Events::Rule
              Properties:
                Description: Every night
          """)),
      FindingCode(
        "exactly-one-property", .error,
        "None or more than one of several properties is set, of which exactly one is required.",
        fix: "Set one of the properties that the message lists, and remove the others.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Record:
              Type: AWS::Route53::RecordSet
              Properties:
                Name: reports.example.com
                Type: CNAME
                TTL: 300
                ResourceRecords: [example.com]
          """)),
      FindingCode(
        "property-count", .error,
        "An object has fewer or more properties than its schema allows.",
        fix: "Add or remove properties.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Group:
              Type: AWS::S3::StorageLensGroup
              Properties:
                Name: logs
                Filter:
                  And:
                    MatchAnyPrefix: [logs/]
          """)),
      FindingCode(
        "read-only-property", .warning,
        "A property is set that AWS assigns.",
        fix: "Remove the property. To read its value, use Fn::GetAtt.",
        page: AWSPage.template("intrinsic-function-reference-getatt"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                Arn: arn:aws:sqs:us-east-1:111111111111:orders
          """)),
      FindingCode(
        "unknown-attribute", .error,
        "Fn::GetAtt or Fn::Sub names an attribute that the resource type does not have.",
        fix: "Use one of the attributes that the message lists.",
        page: AWSPage.template("intrinsic-function-reference-getatt"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueArn:
              Value: !GetAtt Queue.ARN
          """)),
    ])
}
