extension FindingArea {
  /// The sections of a template and what they are made of.
  static let templateStructure = FindingArea(
    "Structure of a template",
    [
      FindingCode(
        "template-shape", .error,
        "A part of the template has the wrong type, such as a list where a mapping or a string is expected.",
        fix: "Write what the message asks for; attributes such as DependsOn take no functions.",
        page: AWSPage.cloudFormation("template-anatomy"),
        example: .template(
          """
          Resources:
            Topic:
              Type: AWS::SNS::Topic
            Queue:
              Type: AWS::SQS::Queue
              DependsOn: !Ref Topic
          """)),
      FindingCode(
        "template-section", .error,
        "The template has a section that CloudFormation does not define.",
        fix: "Correct the name of the section, or move its content to 'Metadata'.",
        page: AWSPage.cloudFormation("template-anatomy"),
        example: .template(
          """
          Resource:
            Queue:
              Type: AWS::SQS::Queue
          Resources: {}
          """)),
      FindingCode(
        "format-version", .error,
        "AWSTemplateFormatVersion is not '2010-09-09', the only version of the format.",
        fix: "Write 'AWSTemplateFormatVersion: \"2010-09-09\"', or leave it out.",
        page: AWSPage.cloudFormation("format-version-structure"),
        example: .template(
          """
          AWSTemplateFormatVersion: "2012-10-17"
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "parameter-type", .error,
        "A parameter has no Type.",
        fix: "Add a type, such as 'Type: String'.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .template(
          """
          Parameters:
            Stage:
              Default: test
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "parameter-field", .error,
        "A parameter has a field that CloudFormation does not define.",
        fix: "Correct the name of the field, or remove it.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .template(
          """
          Parameters:
            Stage:
              Type: String
              Defualt: test
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "rule-field", .error,
        "A rule, or one of its assertions, has a field that CloudFormation does not define.",
        fix: "Correct the name of the field, or remove it.",
        page: AWSPage.cloudFormation("rules-section-structure"),
        example: .template(
          """
          Rules:
            StageIsNamed:
              Asserts:
                - Assert: !Not [!Equals [!Ref AWS::StackName, ""]]
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "rule-assertion", .error,
        "An assertion of a rule has no Assert.",
        fix: "Add an 'Assert' with the condition that has to hold.",
        page: AWSPage.cloudFormation("rules-section-structure"),
        example: .template(
          """
          Rules:
            StageIsNamed:
              Assertions:
                - AssertDescription: The stage needs a name.
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "resource-type", .error,
        "A resource has no Type.",
        fix: "Add its type, such as 'Type: AWS::SQS::Queue'.",
        page: AWSPage.cloudFormation("resources-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Properties:
                DelaySeconds: 5
          """)),
      FindingCode(
        "resource-attribute", .error,
        "A resource has an attribute that CloudFormation does not define.",
        fix: "Correct the name of the attribute, or move it to 'Properties' if it is a property.",
        page: AWSPage.template("aws-product-attribute-reference"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              DeletePolicy: Retain
          """)),
      FindingCode(
        "deletion-policy", .error,
        "DeletionPolicy or UpdateReplacePolicy has a value that CloudFormation does not define.",
        fix: "Use Delete, Retain or Snapshot; DeletionPolicy also takes RetainExceptOnCreate.",
        page: AWSPage.template("aws-attribute-deletionpolicy"),
        example: .template(
          """
          Resources:
            Bucket:
              Type: AWS::S3::Bucket
              DeletionPolicy: Keep
          """)),
      FindingCode(
        "output-value", .error,
        "An output has no Value.",
        fix: "Add a 'Value', or remove the output.",
        page: AWSPage.cloudFormation("outputs-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueUrl:
              Description: Where to send orders
          """)),
      FindingCode(
        "output-field", .error,
        "An output has a field that CloudFormation does not define.",
        fix: "Correct the name of the field, or remove it.",
        page: AWSPage.cloudFormation("outputs-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueUrl:
              Value: !Ref Queue
              ExportName: queue-url
          """)),
      FindingCode(
        "output-export", .error,
        "The Export of an output has no Name, or has a field other than Name.",
        fix: "Write 'Export: {Name: …}'.",
        page: AWSPage.cloudFormation("outputs-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            QueueUrl:
              Value: !Ref Queue
              Export: {}
          """)),
      FindingCode(
        "null-value", .error, or: .warning,
        """
        A property is null, which CloudFormation rejects; usually the value after the colon is missing. In a \
        template with a transform, which may replace it, that is a warning.
        """,
        fix: "Write a value, or remove the property.",
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                QueueName:
          """)),
      FindingCode(
        "unresolved-value", .error,
        """
        A value of a definition still depends on its place after all references were resolved: an internal \
        error.
        """,
        fix: """
          If the definition has a DeferredValue of its own, return a value that is not deferred from \
          'resolve(with:)'. Otherwise report the error.
          """,
        example: .swift(
          """
          struct Later: DeferredValue {
            var identityKey: String { "later" }

            func resolve(with resolver: any ValueResolver) -> Value {
              .deferred(Deferred(self))
            }
          }

          struct Unresolved: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource(
                  "Custom::Thing", "Thing",
                  properties: ["Value": .deferred(Deferred(Later()))])
              }
            }
          }
          """)),
    ])
}
