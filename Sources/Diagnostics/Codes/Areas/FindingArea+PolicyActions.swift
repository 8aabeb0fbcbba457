extension FindingArea {
  /// Actions, resources and condition keys, by the catalogue of IAM's actions.
  static let policyActions = FindingArea(
    "Actions, resources and condition keys",
    [
      FindingCode(
        "unknown-action", .warning,
        "The service has no action of this name in the catalogue of this package.",
        fix: "Correct the name. If the action is newer than the catalogue, suppress the warning.",
        page: actions,
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:ListBuckets
                      Resource: "*"
          """)),
      FindingCode(
        "unknown-action-service", .warning,
        "An action begins with a prefix that is not that of any service in the catalogue of this package.",
        fix: "Correct the prefix. If the service is newer than the catalogue, suppress the warning.",
        page: actions,
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: dynamo:ListTables
                      Resource: "*"
          """)),
      FindingCode(
        "action-matches-nothing", .warning,
        "An action with a wildcard matches no action of the service in the catalogue of this package.",
        fix: "Correct the pattern, or remove it.",
        page: actions,
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:Fetch*
                      Resource: "*"
          """)),
      FindingCode(
        "resource-mismatch", .warning,
        "No action of the statement applies to the resource, so the statement has no effect on it.",
        fix: """
          Write an ARN such as those in the message, or move the resource to the statement of its actions.
          """,
        page: actions,
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:GetObject
                      Resource: arn:aws:sqs:us-east-1:111111111111:orders
          """)),
      FindingCode(
        "action-without-resource", .warning,
        "An action of the statement applies to none of its resources, so the statement does not allow it.",
        fix: "Add a resource that the action applies to, or give the action a statement of its own.",
        page: actions,
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: [s3:ListBucket, s3:GetObject]
                      Resource: arn:aws:s3:::reports
          """)),
      FindingCode(
        "wildcard-resource", .warning,
        "A statement allows an action on every resource, although the action can be limited to single ones.",
        fix: "Name the resources that are needed by their ARNs, or add a condition.",
        page: AWSPage.iam("best-practices", at: "grant-least-privilege"),
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:GetObject
                      Resource: "*"
          """)),
      FindingCode(
        "unknown-condition-key", .warning,
        """
        A condition key is not in the catalogue of this package: neither a global one nor one of the \
        service.
        """,
        fix: "Correct the key. If it is newer than the catalogue, suppress the warning.",
        page: AWSPage.iam("reference_policies_condition-keys"),
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:ListAllMyBuckets
                      Resource: "*"
                      Condition:
                        StringEquals: {aws:PrincipalOrg: o-a1b2c3d4e5}
          """)),
      FindingCode(
        "condition-key-mismatch", .warning,
        """
        Requests for the actions of the statement never contain the condition key, so that the statement \
        never applies, or, with a negated operator, the condition always holds.
        """,
        fix: "Remove the condition, or name the actions that have the key.",
        page: actions,
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::reports/*
                      Condition:
                        StringEquals: {s3:prefix: daily}
          """)),
      FindingCode(
        "condition-operator", .warning,
        "A condition operator does not compare values of the type that the condition key has.",
        fix: "Use one of the operators that the message names.",
        page: AWSPage.iam("reference_policies_elements_condition_operators"),
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: s3:ListAllMyBuckets
                      Resource: "*"
                      Condition:
                        StringEquals: {aws:SourceIp: 203.0.113.0/24}
          """)),
    ])

  /// The reference of actions, resources and condition keys.
  private static let actions = AWSPage.address(
    "service-authorization/latest/reference", "reference_policies_actions-resources-contextkeys")
}
