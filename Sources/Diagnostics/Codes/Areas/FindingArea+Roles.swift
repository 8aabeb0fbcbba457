extension FindingArea {
  /// Names and settings of roles.
  static let roles = FindingArea(
    "Roles",
    [
      FindingCode(
        "role-name", .error,
        "The name of a role contains a character that IAM does not allow.",
        fix: "Use letters, digits and '_+=,.@-'.",
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          """
          struct RoleWithSpace: App {
            let role = IAM.Role("Role", name: "report reader", trusting: .lambda)

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "role-name-length", .error,
        "The name of a role is empty or longer than 64 characters.",
        fix: "Use a name of 1 to 64 characters.",
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          """
          struct LongRoleName: App {
            let role = IAM.Role(
              "Role", name: StringValue(String(repeating: "r", count: 65)),
              trusting: .lambda)

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "role-name-twice", .error,
        "Two roles of an account have the same name, or names that differ only in case.",
        fix: "Rename one of them; an account has each role name once, in all of its regions together.",
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          """
          struct SameRoleNames: App {
            var stacks: [Stack] {
              Stack("reports", in: home) {
                IAM.Role("Reader", name: "reader", trusting: .lambda)
              }
              Stack("orders", in: home) {
                IAM.Role("Reader", name: "Reader", trusting: .lambda)
              }
            }
          }
          """)),
      FindingCode(
        "session-duration", .error,
        "The MaxSessionDuration of a role is outside of the range that IAM accepts.",
        fix: "Use 3,600 to 43,200 seconds.",
        page: AWSPage.iam("id_roles_use"),
        example: .swift(
          """
          struct ShortSession: App {
            let role = IAM.Role("Role", trusting: .lambda, maxSessionDuration: 900)

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """)),
      FindingCode(
        "managed-policies", .error, or: .warning,
        "A role has more managed policies than the quota of its account allows: 10, unless AWS raised it.",
        fix: """
          Merge policies. If AWS raised the quota, state it in the quotas of the account; for a grant to a \
          group, use 'listing: .byPattern'.
          """,
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          #"""
          struct ManyPolicies: App {
            let role = IAM.Role("Role", trusting: .lambda) {
              for number in 1...11 { ManagedPolicy(aws: "Policy\(number)") }
            }

            var stacks: [Stack] { Stack("home", in: home) { role } }
          }
          """#)),
      FindingCode(
        "trusted-role-replaced", .warning,
        """
        The next deployment re-creates a role that a role of another account trusts by its ARN. IAM has \
        stored the ID of the old role there, and does not accept the new one until that trust policy is \
        saved again.
        """,
        fix: """
          Deploy the stack with the trust policy again after this one, as the notes say, or use 'trust: \
          .account' in the grant.
          """,
        page: AWSPage.iam("reference_policies_elements_principal", at: "principal-roles"),
        example: .shell(
          """
          sed -i 's/name: "report-reader"/name: "reader"/' stacks/Reports.swift
          swift run synth
          """)),
    ])
}
