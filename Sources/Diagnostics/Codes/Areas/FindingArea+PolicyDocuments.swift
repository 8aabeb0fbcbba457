extension FindingArea {
  /// The grammar and limits of policy documents.
  static let policyDocuments = FindingArea(
    "Policy documents",
    [
      FindingCode(
        "policy-grammar", .error, or: .warning,
        """
        A policy document does not follow the grammar of IAM policies: an element is missing, unknown, of \
        the wrong type, or not allowed in this kind of policy. Resource policies, and elements in the wrong \
        case, are warnings.
        """,
        fix: "Correct the element that the message names.",
        page: AWSPage.iam("reference_policies_grammar"),
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
                      Actions: s3:ListAllMyBuckets
                      Resource: "*"
          """)),
      FindingCode(
        "policy-shape", .error,
        """
        A statement of a role or managed policy in a definition lacks an action, a resource or a principal, \
        or has one that this kind of policy does not take; or a policy has no statement.
        """,
        fix: """
          Add 'on:' to a statement of an identity policy, and 'to:' to one of a trust policy; remove what is \
          extra.
          """,
        page: AWSPage.iam("reference_policies_grammar"),
        example: .swift(
          """
          struct MissingResource: App {
            let role = IAM.Role("Role", trusting: .lambda) {
              Allow("s3:GetObject")
            }

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "policy-character", .error,
        "A policy contains a character that IAM does not allow in policies.",
        fix: "Use the characters U+0020 to U+00FF, tabs and line breaks.",
        page: AWSPage.address("IAM/latest/APIReference", "API_PutRolePolicy"),
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
                      Resource: arn:aws:s3:::reports/10€
          """)),
      FindingCode(
        "policy-version", .warning,
        "A policy uses a variable such as '${aws:username}', but has no Version that supports variables.",
        fix: "Write 'Version: \"2012-10-17\"'.",
        page: AWSPage.iam("reference_policies_elements_version"),
        example: .template(
          """
          Resources:
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Statement:
                    - Effect: Allow
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::homes/${aws:username}/*
          """)),
      FindingCode(
        "policy-size", .error, or: .warning,
        """
        A trust policy, a managed policy or the inline policies of a role, user or group have more \
        characters than IAM allows. In 'synth validate' a trust policy of up to 8,192 characters is a \
        warning, since AWS raises that quota.
        """,
        fix: """
          Split the policy or move statements to a managed policy. If AWS raised the quota of trust \
          policies, state it in the quotas of the account.
          """,
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          #"""
          struct LongPolicy: App {
            let role = IAM.Role("Role", trusting: .lambda) {
              for number in 1...300 {
                Allow("s3:GetObject", on: "arn:aws:s3:::reports-of-team-\(number)/*")
              }
            }

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """#)),
      FindingCode(
        "policy-name", .error,
        "The name of an inline policy is not valid, or a role has two inline policies with the same name.",
        fix: "Use 1 to 128 letters, digits and '_+=,.@-', and give each policy of the role its own name.",
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          """
          struct PolicyWithSpace: App {
            let role = IAM.Role("Role", trusting: .lambda) {
              InlinePolicy("read reports") { Allow("s3:ListAllMyBuckets", on: "*") }
            }

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "condition-repeated", .warning,
        """
        A statement has two conditions with the same operator and key. In the document they become one list \
        of values, of which any one is enough, although conditions of a statement should all hold.
        """,
        fix: """
          Write one condition with all values if any of them is enough; otherwise express the second one \
          differently.
          """,
        page: AWSPage.iam("reference_policies_condition-logic-multiple-context-keys-or-values"),
        example: .swift(
          """
          struct RepeatedCondition: App {
            let role = IAM.Role("Role", trusting: .lambda) {
              Allow(
                "s3:ListAllMyBuckets", on: "*",
                when: [
                  .stringEquals("aws:PrincipalTag/team", "orders"),
                  .stringEquals("aws:PrincipalTag/team", "reports"),
                ])
            }

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "trust-action", .error,
        "A trust policy allows or denies an action that is not one of STS.",
        fix: """
          Use sts:AssumeRole or another action of STS, and put permissions into the policies of the role.
          """,
        page: AWSPage.iam("troubleshoot_roles"),
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
                      Action: s3:GetObject
          """)),
      FindingCode(
        "trust-federation", .warning,
        """
        A trust policy allows an action of STS with which its principals cannot assume the role: \
        sts:AssumeRole for an identity provider, or sts:AssumeRoleWith… for an account, role, user or \
        service.
        """,
        fix: """
          Allow sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML to identity providers, and \
          sts:AssumeRole to all others.
          """,
        page: AWSPage.address("STS/latest/APIReference", "API_AssumeRoleWithWebIdentity"),
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
                        Federated: arn:aws:iam::111111111111:saml-provider/Company
                      Action: sts:AssumeRole
          """)),
    ])
}
