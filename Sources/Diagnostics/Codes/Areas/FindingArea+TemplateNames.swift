extension FindingArea {
  /// Names in a template, and functions that refer to them.
  static let templateNames = FindingArea(
    "Names and functions in a template",
    [
      FindingCode(
        "logical-id", .error, or: .warning,
        """
        A name in the template is empty, longer than 255 characters, or contains anything but letters and \
        digits. For conditions and rules that is a warning.
        """,
        fix: "Use 1 to 255 of the characters A-Z, a-z and 0-9.",
        page: AWSPage.cloudFormation("resources-section-structure"),
        example: .template(
          """
          Resources:
            order-queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "name-used-twice", .error,
        "A resource and a parameter have the same name, so that a Ref could mean either.",
        fix: "Rename one of them.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .template(
          """
          Parameters:
            Queue:
              Type: String
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "dangling-ref", .error,
        "Ref names neither a resource nor a parameter of the template, nor a pseudo parameter.",
        fix: "Correct the name, or declare the resource or parameter in the template.",
        page: AWSPage.template("intrinsic-function-reference-ref"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueUrl:
              Value: !Ref Queeu
          """)),
      FindingCode(
        "dangling-get-att", .error,
        "Fn::GetAtt names no resource of the template.",
        fix: "Correct the logical ID, or declare the resource in the template.",
        page: AWSPage.template("intrinsic-function-reference-getatt"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueArn:
              Value: !GetAtt Queeu.Arn
          """)),
      FindingCode(
        "dangling-sub", .error,
        """
        A variable in the text of Fn::Sub names nothing in the template, or contains a character that no \
        name has.
        """,
        fix: "Correct the name. To keep the text as it is, write '${!Name}'.",
        page: AWSPage.template("intrinsic-function-reference-sub"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            Policy:
              Value: !Sub "queues of ${Stage}"
          """)),
      FindingCode(
        "dangling-depends-on", .error,
        "DependsOn names no resource of the template.",
        fix: "Correct the logical ID, or remove it.",
        page: AWSPage.template("aws-attribute-dependson"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              DependsOn: Topic
          """)),
      FindingCode(
        "dangling-condition", .error,
        "A resource, output or function names a condition that the template does not have.",
        fix: "Correct the name, or declare the condition.",
        page: AWSPage.cloudFormation("conditions-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Condition: IsProduction
          """)),
      FindingCode(
        "dangling-mapping", .error,
        "Fn::FindInMap names a mapping, or a key of one, that the template does not have.",
        fix: "Correct the name, or add the key to the mapping.",
        page: AWSPage.template("intrinsic-function-reference-findinmap"),
        example: .template(
          """
          Mappings:
            Delays:
              test: {Seconds: 0}
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: !FindInMap [Delays, prod, Seconds]
          """)),
      FindingCode(
        "circular-dependency", .error, or: .warning,
        """
        Resources depend on each other in a cycle, so that none of them can be created first. Where \
        conditions may break the cycle, that is a warning.
        """,
        fix: """
          Remove one of the references, for example by using a fixed name, or by moving what refers to both \
          to a third resource.
          """,
        page: "https://repost.aws/knowledge-center/cloudformation-circular-dependency",
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              DependsOn: Topic
            Topic:
              Type: AWS::SNS::Topic
              Properties:
                DisplayName: !GetAtt Queue.QueueName
          """)),
      FindingCode(
        "circular-condition", .error,
        "Conditions refer to each other in a cycle.",
        fix: "Express one of the conditions without the others.",
        page: AWSPage.cloudFormation("conditions-section-structure"),
        example: .template(
          """
          Conditions:
            IsTest: !Not [!Condition IsProduction]
            IsProduction: !Not [!Condition IsTest]
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "export-name", .error,
        "The name of an export contains a character that CloudFormation does not allow.",
        fix: "Use letters, digits, ':' and '-'.",
        page: AWSPage.cloudFormation("outputs-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueUrl:
              Value: !Ref Queue
              Export: {Name: queue/url}
          """)),
      FindingCode(
        "export-name-twice", .error, or: .warning,
        """
        Two outputs in the same account and region export the same name. If only one of two outputs of a \
        template has a condition, that is a warning.
        """,
        fix: "Rename one of the exports.",
        page: AWSPage.cloudFormation("using-cfn-stack-exports"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueUrl:
              Value: !Ref Queue
              Export: {Name: queue}
            QueueArn:
              Value: !GetAtt Queue.Arn
              Export: {Name: queue}
          """)),
      FindingCode(
        "for-each", .error,
        "Fn::ForEach is not a list of three: identifier, collection and fragment.",
        fix: "Write the identifier, the collection and the fragment, in that order.",
        page: AWSPage.template("intrinsic-function-reference-foreach"),
        example: .template(
          """
          Transform: AWS::LanguageExtensions
          Resources:
            Fn::ForEach::Queues:
              - Name
              - [Orders, Returns]
          """)),
      FindingCode(
        "language-extensions", .error,
        """
        The template uses something that only the transform AWS::LanguageExtensions supports, such as \
        Fn::ForEach, Fn::Length, Fn::ToJsonString or a function in DeletionPolicy, and does not have that \
        transform.
        """,
        fix: "Add 'Transform: AWS::LanguageExtensions'.",
        page: AWSPage.template("transform-aws-languageextensions"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: !Length [1, 2, 3]
          """)),
    ])
}
