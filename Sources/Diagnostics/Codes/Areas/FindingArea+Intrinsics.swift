extension FindingArea {
  /// Functions such as `Fn::Sub`, and texts that were meant for one.
  static let intrinsics = FindingArea(
    "Functions of templates",
    [
      FindingCode(
        "unknown-function", .error,
        "A function does not exist in CloudFormation.",
        fix: "Correct the name, or declare the macro that knows it as a transform.",
        page: AWSPage.template("intrinsic-function-reference"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                QueueName: !Concat [orders, -dead]
          """)),
      FindingCode(
        "function-arguments", .error,
        "A function is given other arguments than it takes.",
        fix: "Give it what the message names; a list parameter is a list, and a resource's Ref is a text.",
        page: AWSPage.template("intrinsic-function-reference"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                QueueName: !Join ["-", orders]
          """)),
      FindingCode(
        "function-place", .error,
        "A function stands where CloudFormation does not take it, such as Fn::Equals in a property.",
        fix: "Move it into Conditions or Rules, and choose the value by Fn::If.",
        page: AWSPage.template("intrinsic-function-reference-conditions"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                FifoQueue: !Equals [!Ref AWS::Region, us-east-1]
          """)),
      FindingCode(
        "unused-variable", .warning,
        "Fn::Sub has a variable that its text does not use.",
        fix: "Remove the variable, or correct its name in the text.",
        page: AWSPage.template("intrinsic-function-reference-sub"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                QueueName: !Sub ["${Stage}-orders", {Stage: test, Team: shop}]
          """)),
      FindingCode(
        "variable-outside-sub", .warning,
        """
        A text holds a name of the template between '${' and '}', but is not given to Fn::Sub, so \
        that it stays as it is.
        """,
        fix: "Write !Sub before the text.",
        page: AWSPage.template("intrinsic-function-reference-sub"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                QueueName: orders-${AWS::Region}
          """)),
      FindingCode(
        "dynamic-reference", .error,
        "A dynamic reference is malformed, or is a secure string where the property takes none.",
        fix: "Write it as {{resolve:ssm:name:version}} or {{resolve:secretsmanager:name:SecretString:key}}.",
        page: AWSPage.cloudFormation("dynamic-references"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                QueueName: "{{resolve:ssm:orders:latest}}"
          """)),
    ])
}
