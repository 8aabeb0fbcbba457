extension FindingArea {
  /// Groups of accounts, stack sets, and grants to them.
  static let fleets = FindingArea(
    "Groups of accounts and stack sets",
    [
      FindingCode(
        "account-group", .error,
        """
        A group of accounts is empty, contains an account twice, or has an ID that is not one of an \
        organizational unit, root or organization.
        """,
        fix: "Correct the group as the message says.",
        page: AWSPage.address("organizations/latest/APIReference", "API_OrganizationalUnit"),
        example: .swift(
          """
          struct AccountTwice: App {
            let group = AccountGroup("group", accounts: [cross, cross])

            var stacks: [Stack] {
              Stack("spoke", in: group) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "fleet-output", .error,
        """
        A stack in a group of organizational units should have a template for each account, and only AWS \
        knows those.
        """,
        fix: "Distribute the stack with a stack set: 'as: .stackSet(in:)'.",
        page: AWSPage.cloudFormation("what-is-cfnstacksets"),
        example: .swift(
          """
          struct OpenGroup: App {
            let group = AccountGroup(
              "group", organizationalUnits: ["ou-ab12-11111111"],
              of: "o-a1b2c3d4e5", region: .usEast1)

            var stacks: [Stack] {
              Stack("spoke", in: group) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "fleet-target", .error,
        "A grant names a group whose accounts do not have the role, or in which the role has no fixed name.",
        fix: "Place the role in a stack of the group, and give it a literal name.",
        example: .swift(
          """
          struct NamelessTarget: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
            let target = IAM.Role("Target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("spoke", in: spokes) { target }
            }

            var grants: [Grant] {
              caller.assumes(target, in: spokes, listing: .listed)
            }
          }
          """)),
      FindingCode(
        "fleet-listing", .error,
        """
        A grant to a group cannot be written in the form that it asks for: a list of accounts that only AWS \
        knows, or a pattern without an organization, which would match any account of AWS.
        """,
        fix: """
          Use 'listing: .byPattern' for organizational units; for a list of accounts state its \
          'organizationID:'.
          """,
        page: AWSPage.iam("reference_policies_condition-keys", at: "condition-keys-resourceorgid"),
        example: .swift(
          """
          struct PatternOfAnyAccount: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("spoke", in: spokes) { target }
            }

            var grants: [Grant] {
              caller.assumes(target, in: spokes, listing: .byPattern)
            }
          }
          """)),
      FindingCode(
        "fleet-grant", .note,
        """
        A grant to a group uses the policies and characters of the caller's quotas that the message \
        names.
        """,
        fix: "There is nothing to fix; with many accounts, 'listing: .byPattern' takes fewer characters.",
        page: AWSPage.iam("reference_iam-quotas"),
        example: .swift(
          """
          struct GrantToGroup: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("spoke", in: spokes) { target }
            }

            var grants: [Grant] {
              caller.assumes(target, in: spokes, listing: .listed)
            }
          }
          """)),
      FindingCode(
        "stack-set", .error,
        """
        A stack cannot be distributed as declared: the administrator's stack does not exist, an option is out \
        of range or does not apply, or the template contains a value that differs by account.
        """,
        fix: """
          Correct the option or the name as the message says; use AWS::AccountId for the ID of each account.
          """,
        page: AWSPage.template("aws-resource-cloudformation-stackset"),
        example: .swift(
          """
          struct NoAdministrator: App {
            var stacks: [Stack] {
              Stack("home", in: home) { Resource("AWS::SQS::Queue", "Queue") }
              Stack("spoke", in: spokes, as: .stackSet(in: "hme")) {
                Resource("AWS::SQS::Queue", "Queue")
              }
            }
          }
          """)),
      FindingCode(
        "global-name", .error,
        """
        A stack creates a resource in several regions or accounts under a name that must be unique, that of \
        an IAM resource in its account, that of a bucket in all accounts.
        """,
        fix: """
          Leave the name to CloudFormation, or put AWS::AccountId into it. Put IAM resources into \
          'OncePerAccount { … }', or into a stack of their own in one region.
          """,
        page: AWSPage.address("AmazonS3/latest/userguide", "bucketnamingrules"),
        example: .swift(
          """
          struct RoleInTwoRegions: App {
            let role = IAM.Role("Role", name: "role", trusting: .lambda)

            var stacks: [Stack] {
              Stack("home", in: home, regions: [.usEast1, .euCentral1]) { role }
            }
          }
          """)),
    ])
}
