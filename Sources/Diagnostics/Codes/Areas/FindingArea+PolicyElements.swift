extension FindingArea {
  /// What stands in the statements of policies.
  static let policyElements = FindingArea(
    "Elements of policies",
    [
      FindingCode(
        "policy-action", .error, or: .warning,
        "An action of a policy has no service, or a wildcard in its name.",
        fix: "Write it as service:action, such as s3:GetObject.",
        page: AWSPage.iam("reference_policies_elements_action"),
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
                Policies:
                  - PolicyName: reports
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - Effect: Allow
                          Action: GetObject
                          Resource: arn:aws:s3:::orders/*
          """)),
      FindingCode(
        "policy-resource", .error, or: .warning,
        "A resource of a policy is neither '*' nor an ARN, or its partition does not exist.",
        fix: "Write its ARN, such as arn:aws:s3:::orders/*.",
        page: AWSPage.iam("reference_policies_elements_resource"),
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
                Policies:
                  - PolicyName: reports
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - Effect: Allow
                          Action: s3:GetObject
                          Resource: orders/*
          """)),
      FindingCode(
        "policy-sid", .error, or: .warning,
        "The Sid of a statement has characters that IAM refuses, or is that of another statement too.",
        fix: "Use letters and digits, and each Sid once.",
        page: AWSPage.iam("reference_policies_elements_sid"),
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
                Policies:
                  - PolicyName: reports
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - Sid: read-orders
                          Effect: Allow
                          Action: s3:GetObject
                          Resource: arn:aws:s3:::orders/*
          """)),
      FindingCode(
        "policy-empty", .error, or: .warning,
        "An element of a statement is an empty list.",
        fix: "Name at least one action, resource or principal, or remove the statement.",
        page: AWSPage.iam("reference_policies_grammar"),
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
                Policies:
                  - PolicyName: reports
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - Effect: Allow
                          Action: []
                          Resource: arn:aws:s3:::orders/*
          """)),
      FindingCode(
        "github-trust", .warning,
        """
        A role trusts GitHub's tokens without naming the repository, so that workflows of strangers \
        get in.
        """,
        fix: "Compare the claim 'sub' with the repository, such as repo:owner/name:ref:refs/heads/main.",
        page: AWSPage.iam("id_roles_providers_create_oidc", at: "idp_oidc_Create_GitHub"),
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
                      Principal:
                        Federated:
                          Fn::Sub:
                            - "arn:aws:iam::${AWS::AccountId}:oidc-provider/${Host}"
                            - Host: token.actions.githubusercontent.com
                      Action: sts:AssumeRoleWithWebIdentity
          """)),
    ])
}
