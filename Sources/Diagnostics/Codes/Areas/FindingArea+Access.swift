extension FindingArea {
  /// Access that is broader than anyone meant, and conditions without effect.
  static let access = FindingArea(
    "Broad access",
    [
      FindingCode(
        "trust-everyone", .warning,
        """
        A trust policy lets every principal of every AWS account assume the role, without a condition that \
        limits it.
        """,
        fix: "Name the role that is meant, or add a condition such as aws:PrincipalOrgID.",
        page: AWSPage.iam("reference_policies_elements_principal"),
        example: .template(
          """
          Resources:
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: "*"}
                      Action: sts:AssumeRole
          """)),
      FindingCode(
        "trust-account", .warning,
        """
        A trust policy lets in a whole other account, or any role that matches a pattern such as '…:role/*', \
        so that everyone there who may assume roles can assume this one.
        """,
        fix: """
          Write a grant with 'trust: .account' for a role of the definitions. For others add a condition: \
          aws:PrincipalArn for one role, sts:ExternalId for a third party.
          """,
        page: AWSPage.iam("id_roles_common-scenarios_third-party"),
        example: .template(
          """
          Resources:
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: "arn:aws:iam::222222222222:root"}
                      Action: sts:AssumeRole
          """)),
      FindingCode(
        "policy-everyone", .warning,
        "A resource policy lets everyone in, without a condition.",
        fix: "Name the accounts that are meant, or add a condition such as aws:PrincipalOrgID.",
        page: AWSPage.iam("reference_policies_elements_principal"),
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: [https://sqs.us-east-1.amazonaws.com/111111111111/orders]
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: "*"
                      Action: sqs:SendMessage
                      Resource: arn:aws:sqs:us-east-1:111111111111:orders
          """)),
      FindingCode(
        "not-principal", .warning,
        """
        A resource policy combines Allow with NotPrincipal, which lets in everyone else, anonymous callers \
        included.
        """,
        fix: "Name those who are let in with Principal.",
        page: AWSPage.iam("reference_policies_elements_notprincipal"),
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::SQS::QueuePolicy
              Properties:
                Queues: [https://sqs.us-east-1.amazonaws.com/111111111111/orders]
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      NotPrincipal: {AWS: "222222222222"}
                      Action: sqs:SendMessage
                      Resource: arn:aws:sqs:us-east-1:111111111111:orders
          """)),
      FindingCode(
        "confused-deputy", .warning,
        """
        A resource policy or Lambda permission lets a service in for the resources of any account, so that \
        someone else can use the service to reach the resource.
        """,
        fix: """
          Add a condition on aws:SourceArn or aws:SourceAccount; to a Lambda permission, SourceArn or \
          SourceAccount.
          """,
        page: AWSPage.iam("confused-deputy"),
        example: .template(
          """
          Resources:
            Permission:
              Type: AWS::Lambda::Permission
              Properties:
                FunctionName: report-writer
                Action: lambda:InvokeFunction
                Principal: s3.amazonaws.com
          """)),
      FindingCode(
        "admin-access", .warning,
        """
        A policy allows all actions, or all of IAM, on everything, so that its holder can give itself any \
        permission.
        """,
        fix: "Name the actions and resources that are needed.",
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
                      Action: "*"
                      Resource: "*"
          """)),
      FindingCode(
        "pass-role", .warning,
        "A policy allows passing every role to a service, and so acting with the permissions of any role.",
        fix: "Name the role, or add a condition on iam:PassedToService.",
        page: AWSPage.iam("id_roles_use_passrole"),
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
                      Action: iam:PassRole
                      Resource: arn:aws:iam::111111111111:role/*
          """)),
      FindingCode(
        "assume-more", .warning,
        "A policy allows assuming every role, or all roles that match a pattern, without a condition.",
        fix: "Remove the statement and write a grant for each role, which names its ARN.",
        page: AWSPage.iam("id_roles_use_permissions-to-switch"),
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
                      Action: sts:AssumeRole
                      Resource: arn:aws:iam::222222222222:role/*
          """)),
      FindingCode(
        "condition-never-met", .warning,
        """
        A statement of a trust or resource policy requires a condition key that requests of its principals \
        never contain, so it matches no request.
        """,
        fix: "For roles and users use aws:PrincipalArn; for services use aws:SourceArn.",
        page: AWSPage.iam("reference_policies_condition-keys"),
        example: .template(
          """
          Resources:
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AssumeRole
                      Condition:
                        StringEquals: {sts:ExternalId: reports}
          """)),
      FindingCode(
        "session-duration-chained", .warning,
        """
        A role allows sessions of more than an hour, but only roles can assume it, and a session that a role \
        starts in another role ends after an hour.
        """,
        fix: "Remove MaxSessionDuration.",
        page: AWSPage.iam("id_roles_terms-and-concepts", at: "iam-term-role-chaining"),
        example: .template(
          """
          Resources:
            Role:
              Type: AWS::IAM::Role
              Properties:
                MaxSessionDuration: 7200
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: "arn:aws:iam::222222222222:role/report-reader"}
                      Action: sts:AssumeRole
          """)),
    ])
}
