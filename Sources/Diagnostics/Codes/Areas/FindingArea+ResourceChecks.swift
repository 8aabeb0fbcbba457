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
        "runtime-retired", .error,
        "Lambda refuses to create or change functions with the runtime.",
        fix: "Use the newer runtime that the message names.",
        page: AWSPage.lambda("lambda-runtimes"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Handler: index.handler
                Code: {ZipFile: pass}
                Runtime: nodejs12.x
          """)),
      FindingCode(
        "runtime-deprecated", .warning,
        """
        The runtime of a function gets no security updates any more; later Lambda refuses new \
        functions with it.
        """,
        fix: "Use the newer runtime that the message names.",
        page: AWSPage.lambda("lambda-runtimes"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Handler: index.handler
                Code: {ZipFile: pass}
                Runtime: python3.8
          """)),
      FindingCode(
        "queue-timeout", .error,
        """
        A queue shows a message again while the function that takes it may still run, which Lambda \
        refuses.
        """,
        fix: "Make the queue's VisibilityTimeout six times the function's Timeout, as AWS advises.",
        page: AWSPage.lambda("services-sqs-configure"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Handler: index.handler
                Code: {ZipFile: pass}
                Runtime: python3.13
                Timeout: 60
            Queue:
              Type: AWS::SQS::Queue
            Orders:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Function
                EventSourceArn: !GetAtt Queue.Arn
          """)),
      FindingCode(
        "queue-batch", .error,
        "A function takes more messages at once from a FIFO queue than such a queue gives.",
        fix: "Set BatchSize to 10 at most.",
        page: AWSPage.lambda("services-sqs-configure"),
        example: .template(
          """
          Resources:
            Function:
              Type: AWS::Lambda::Function
              Properties:
                Role: arn:aws:iam::111111111111:role/reports
                Handler: index.handler
                Code: {ZipFile: pass}
                Runtime: python3.13
            Queue:
              Type: AWS::SQS::Queue
              Properties: {FifoQueue: true}
            Orders:
              Type: AWS::Lambda::EventSourceMapping
              Properties:
                FunctionName: !Ref Function
                EventSourceArn: !GetAtt Queue.Arn
                BatchSize: 11
          """)),
      FindingCode(
        "queue-kind", .error,
        "A FIFO queue sends its dead letters to a standard queue, or the other way round.",
        fix: "Make both queues of one kind.",
        page: AWSPage.address("AWSSimpleQueueService/latest/SQSDeveloperGuide", "sqs-dead-letter-queues"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                FifoQueue: true
                RedrivePolicy:
                  deadLetterTargetArn: !GetAtt Dead.Arn
                  maxReceiveCount: 3
            Dead:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "fifo-name", .error,
        "The name of a FIFO queue or topic does not end in '.fifo', or another's does.",
        fix: "Let the name end in '.fifo' if and only if FifoQueue or FifoTopic is true.",
        page: AWSPage.address("AWSSimpleQueueService/latest/SQSDeveloperGuide", "FIFO-queues"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties: {QueueName: orders, FifoQueue: true}
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
