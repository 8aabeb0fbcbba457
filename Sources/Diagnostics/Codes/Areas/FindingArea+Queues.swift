extension FindingArea {
  /// What SQS and SNS refuse of queues and topics, and Lambda of the functions that read them.
  static let queues = FindingArea(
    "Queues and topics",
    [
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
    ])
}
