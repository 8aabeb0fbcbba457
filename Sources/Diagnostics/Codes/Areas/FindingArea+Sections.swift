extension FindingArea {
  /// What stands in the sections around the resources.
  static let sections = FindingArea(
    "Parameters, mappings, conditions and outputs",
    [
      FindingCode(
        "parameter-constraint", .error,
        "A constraint of a parameter is malformed, contradicts another, or is not for its type.",
        fix: "Use lengths and patterns for texts, least and greatest values for numbers.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .template(
          """
          Parameters:
            Stage: {Type: String, MinLength: 5, MaxLength: 4}
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties: {QueueName: !Ref Stage}
          """)),
      FindingCode(
        "parameter-default", .error,
        "The default of a parameter does not have its type, or breaks its own constraints.",
        fix: "Correct the default, or the constraint.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .template(
          """
          Parameters:
            Stage: {Type: String, AllowedValues: [test, live], Default: prod}
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties: {QueueName: !Ref Stage}
          """)),
      FindingCode(
        "unused-parameter", .warning,
        "Nothing in the template uses a parameter.",
        fix: "Remove the parameter, or use it.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .template(
          """
          Parameters:
            Stage: {Type: String}
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "unused-mapping", .warning,
        "Nothing in the template uses a mapping.",
        fix: "Remove the mapping, or look it up by Fn::FindInMap.",
        page: AWSPage.cloudFormation("mappings-section-structure"),
        example: .template(
          """
          Mappings:
            Sizes: {us-east-1: {memory: 128}}
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "unused-condition", .warning,
        "Nothing in the template uses a condition.",
        fix: "Remove the condition, or name it where it decides.",
        page: AWSPage.cloudFormation("conditions-section-structure"),
        example: .template(
          """
          Conditions:
            IsLive: !Equals [!Ref AWS::Region, us-east-1]
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "mapping-shape", .error,
        "A mapping does not map keys to keys to texts, or to lists of texts.",
        fix: "Give it two levels of keys, and no function among the values.",
        page: AWSPage.cloudFormation("mappings-section-structure"),
        example: .template(
          """
          Mappings:
            Sizes: {us-east-1: 128}
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            Size: {Value: !FindInMap [Sizes, us-east-1, memory]}
          """)),
      FindingCode(
        "condition-shape", .error,
        "A condition, or an assertion of a rule, is not a function that gives true or false.",
        fix: "Write Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition.",
        page: AWSPage.cloudFormation("conditions-section-structure"),
        example: .template(
          """
          Conditions:
            IsLive: !Ref AWS::Region
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Condition: IsLive
          """)),
      FindingCode(
        "output-type", .error,
        "The value of an output, or the name of its export, is a list or an object.",
        fix: "Make a text of it, such as by Fn::Join.",
        page: AWSPage.cloudFormation("outputs-section-structure"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          Outputs:
            Zones: {Value: !GetAZs ""}
          """)),
    ])
}
