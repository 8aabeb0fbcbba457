extension FindingArea {
  /// What values properties take, by the schemas of CloudFormation's registry.
  package static let schemaValues = FindingArea(
    "Values of properties",
    [
      FindingCode(
        "wrong-type", .error,
        "A value, or the result of a function, is not of the type that the property takes.",
        fix: "Write a value of the type that the message names.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: soon
          """)),
      FindingCode(
        "value-not-allowed", .error,
        "A value is not one of those that the property takes.",
        fix: """
          Use one of the values that the message lists. If AWS added the value recently, suppress the \
          finding.
          """,
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Trail:
              Type: AWS::Logs::LogGroup
              Properties:
                RetentionInDays: 100
          """)),
      FindingCode(
        "excluded-value", .error,
        "A value is one that the property does not take.",
        fix: "Use another value.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-mysql
                MasterUsername: rdsadmin
                ManageMasterUserPassword: true
          """)),
      FindingCode(
        "pattern-mismatch", .error,
        "A string does not match the pattern of its property.",
        fix: "Write the string as the pattern in the message requires.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Role:
              Type: AWS::IAM::InstanceProfile
              Properties:
                Roles: [report-reader]
                Path: reports
          """)),
      FindingCode(
        "length", .error,
        "A string is shorter or longer than its property allows.",
        fix: "Shorten or extend the string.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Group:
              Type: AWS::XRay::Group
              Properties:
                GroupName: all-requests-that-took-longer-than-a-second
          """)),
      FindingCode(
        "out-of-range", .error,
        "A number is less or greater than its property allows.",
        fix: "Use a number in the range that the message names.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: 901
          """)),
      FindingCode(
        "item-count", .error,
        "A list has fewer or more items than its property allows.",
        fix: "Add or remove items.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Permissions:
              Type: AWS::IAM::InstanceProfile
              Properties:
                Roles: [reader, writer]
          """)),
      FindingCode(
        "duplicate-item", .error,
        "A list contains an item twice, or two items with the same key.",
        fix: "Remove one of the two items.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Topic:
              Type: AWS::SNS::Topic
              Properties:
                DeliveryStatusLogging:
                  - Protocol: lambda
                  - Protocol: lambda
          """)),
      FindingCode(
        "no-alternative-fits", .error,
        "A value matches none of the shapes that its property allows.",
        fix: """
          Set the properties that the message names, or write one of the shapes of the resource reference.
          """,
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Version:
              Type: AWS::CloudFormation::ResourceDefaultVersion
              Properties:
                VersionId: "00000001"
          """)),
      FindingCode(
        "several-alternatives-fit", .error,
        "A value matches several shapes that exclude each other.",
        fix: "Keep the properties of one shape, and remove the others.",
        page: AWSPage.template("aws-template-resource-type-ref"),
        example: .template(
          """
          Resources:
            Version:
              Type: AWS::CloudFormation::HookDefaultVersion
              Properties:
                TypeName: Example::Queue::Hook
                VersionId: "00000001"
                TypeVersionArn: !Sub arn:${AWS::Partition}:cloudformation:us-east-1:…
          """)),
    ])
}
