extension FindingArea {
  /// The text of a file, before it is known to be a template.
  static let reading = FindingArea(
    "Reading YAML and JSON",
    [
      FindingCode(
        "yaml-syntax", .error,
        "The text is not well-formed YAML or JSON.",
        fix: "Correct the text at the line and column of the finding; indent with spaces, not with tabs.",
        page: AWSPage.cloudFormation("template-formats"),
        example: .template(
          """
          Resources:
            Queue:
              Type: "AWS::SQS::Queue
          """)),
      FindingCode(
        "yaml-encoding", .error,
        "The bytes of the file are not UTF-8.",
        fix: "Save the file as UTF-8.",
        page: AWSPage.cloudFormation("template-formats"),
        example: .shell(#"printf 'Description: caf\351\n' > template.yaml"#)),
      FindingCode(
        "yaml-character", .error,
        """
        The text contains a character that YAML allows only as an escape sequence, such as a control \
        character.
        """,
        fix: "Remove the character, or write it as an escape sequence in double quotes.",
        example: .shell(#"printf 'Description: bell \007\n' > template.yaml"#)),
      FindingCode(
        "yaml-duplicate-key", .error,
        "A mapping has the same key twice, so that one of the two values is lost.",
        fix: "Remove one of the two entries, or give it another key.",
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
            Queue:
              Type: AWS::SNS::Topic
          """)),
      FindingCode(
        "yaml-composite-key", .error,
        "The key of a mapping is itself a list or a mapping.",
        fix: "Use a string as the key.",
        example: .template(
          """
          Resources:
            [Queue, Topic]:
              Type: AWS::SQS::Queue
          """)),
      FindingCode(
        "yaml-alias", .warning, or: .error,
        """
        The text uses an alias, which CloudFormation does not support. In a template that is an error only \
        if the alias has no anchor before it.
        """,
        fix: "Write the value in full, or expand the template with a tool before it is deployed.",
        page: AWSPage.cloudFormation("template-formats"),
        example: .template(
          """
          Resources:
            Orders: &queue
              Type: AWS::SQS::Queue
            Returns: *queue
          """)),
      FindingCode(
        "yaml-merge", .warning, or: .error,
        """
        The text uses the merge key '<<', which CloudFormation does not support. In a template that is an \
        error only if the key's value is not a mapping.
        """,
        fix: "Write the entries in full, or expand the template with a tool before it is deployed.",
        page: AWSPage.cloudFormation("template-formats"),
        example: .template(
          """
          Resources:
            Orders: &queue
              Type: AWS::SQS::Queue
            Returns:
              <<: *queue
          """)),
      FindingCode(
        "yaml-tag", .error,
        "A tag is neither the short form of an intrinsic function nor a standard type that fits its value.",
        fix: "Write an intrinsic function such as '!Ref' or '!Sub', or remove the tag.",
        page: AWSPage.template("intrinsic-function-reference"),
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: !!int soon
          """)),
      FindingCode(
        "yaml-number", .error,
        "A number is so long, or has such an exponent, that it cannot be read with all of its digits.",
        fix: "Quote the value where text is meant, or write the number as a decimal.",
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
              Properties:
                DelaySeconds: 1.0e+99999999999999999999
          """)),
      FindingCode(
        "yaml-empty-document", .error,
        "The file is empty, or contains only comments.",
        fix: "Write a template with at least one resource, or remove the file.",
        example: .template("# to be written")),
      FindingCode(
        "yaml-several-documents", .error,
        "The file contains more than one YAML document; a template is one document.",
        fix: "Move each document to a file of its own.",
        example: .template(
          """
          Resources:
            Queue:
              Type: AWS::SQS::Queue
          ---
          Resources:
            Topic:
              Type: AWS::SNS::Topic
          """)),
      FindingCode(
        "yaml-too-large", .error,
        """
        The file is larger than 10,000,000 bytes, ten times the largest template that CloudFormation \
        accepts.
        """,
        fix: "Split the template, or do not pass the file if it is not a template.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .shell("head -c 10000001 /dev/zero | tr '\\0' '#' > template.yaml")),
      FindingCode(
        "yaml-too-deep", .error,
        "Lists and mappings are nested more than 100 levels deep.",
        fix: "Flatten the structure.",
        example: .shell("(printf 'Metadata: '; head -c 200 /dev/zero | tr '\\0' '[') > template.yaml")),
      FindingCode(
        "yaml-too-many-nodes", .error,
        "The file contains more than 1,000,000 values, or aliases expand to as many.",
        fix: "Split the template, or write repeated values out less often.",
        example: .template(
          """
          Metadata:
            A: &a [x, x, x, x, x, x, x, x, x, x]
            B: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            C: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            D: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            E: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
            F: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
          """)),
      FindingCode(
        "yaml-out-of-memory", .error,
        "The machine has no memory left to read the file.",
        fix: "Stop other programs or raise the memory limit of the process, then run the command again.",
        example: .shell(
          """
          # While the machine has no memory left
          swift run synth validate templates
          """)),
    ])
}
