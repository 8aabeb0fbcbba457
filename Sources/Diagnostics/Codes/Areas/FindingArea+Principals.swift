extension FindingArea {
  /// Whom policies name, and whether those exist.
  static let principals = FindingArea(
    "Principals",
    [
      FindingCode(
        "service-principal", .error, or: .warning,
        """
        A principal under 'Service' is not the name of a service. Names that AWS may know after all, and \
        policies other than trust policies, are warnings.
        """,
        fix: """
          Write the name of the service, such as lambda.amazonaws.com; accounts and ARNs belong under 'AWS'.
          """,
        page: AWSPage.iam("reference_policies_elements_principal", at: "principal-services"),
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
                      Principal: {Service: lambda.amazon.com}
                      Action: sts:AssumeRole
          """)),
      FindingCode(
        "aws-principal", .error, or: .warning,
        """
        A principal under 'AWS' is neither an account nor the ARN of an account root, role, user or session. \
        In policies other than trust policies that is a warning.
        """,
        fix: """
          Write a 12-digit account ID or a complete ARN; services belong under 'Service', providers under \
          'Federated'.
          """,
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
                      Principal: {AWS: "arn:aws:iam::22222222222:root"}
                      Action: sts:AssumeRole
          """)),
      FindingCode(
        "trust-wildcard", .error,
        "A trust policy names a principal with a wildcard in its ARN, which IAM does not allow.",
        fix: "Trust the account, with a condition ArnLike on aws:PrincipalArn.",
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
                      Principal:
                        AWS: !Sub "arn:${AWS::Partition}:iam::222222222222:role/*"
                      Action: sts:AssumeRole
          """)),
      FindingCode(
        "trust-empty", .error,
        "A role trusts no one and no grant has it as its target, so that no one can assume it.",
        fix: "Add 'trusting:' to the role, or a grant.",
        page: AWSPage.iam("id_roles_terms-and-concepts"),
        example: .swift(
          """
          struct NobodyTrusted: App {
            let role = IAM.Role("Role", name: "reports")

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "trust-unknown-role", .warning,
        """
        A trust policy names a role of a known account that no stack creates, while one with a similar name \
        exists.
        """,
        fix: "Correct the name: IAM rejects a trust policy that names a role that does not exist.",
        page: AWSPage.iam("reference_policies_elements_principal", at: "principal-roles"),
        example: .template(
          """
          Resources:
            Reader:
              Type: AWS::IAM::Role
              Properties:
                RoleName: report-reader
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AssumeRole
            Reports:
              Type: AWS::IAM::Role
              Properties:
                RoleName: reports
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: "arn:aws:iam::111111111111:role/report-raeder"}
                      Action: sts:AssumeRole
          """)),
      FindingCode(
        "trust-mismatch", .warning,
        """
        A role may assume another role of the templates, whose trust policy does not allow it from any \
        account.
        """,
        fix: "Name the first role, or its account, in the trust policy of the second.",
        page: AWSPage.iam("reference_policies_evaluation-logic-cross-account"),
        example: .template(
          """
          Resources:
            Reader:
              Type: AWS::IAM::Role
              Properties:
                RoleName: report-reader
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AssumeRole
                Policies:
                  - PolicyName: assume-reports
                    PolicyDocument:
                      Version: "2012-10-17"
                      Statement:
                        - Effect: Allow
                          Action: sts:AssumeRole
                          Resource: arn:aws:iam::222222222222:role/reports
            Reports:
              Type: AWS::IAM::Role
              Properties:
                RoleName: reports
                AssumeRolePolicyDocument:
                  Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: "arn:aws:iam::111111111111:role/report-writer"}
                      Action: sts:AssumeRole
          """)),
    ])
}
