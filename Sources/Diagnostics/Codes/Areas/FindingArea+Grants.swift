extension FindingArea {
  /// Grants, and their proof.
  static let grants = FindingArea(
    "Grants",
    [
      FindingCode(
        "grant-option", .error,
        """
        An option of a grant is not one that STS accepts: an external ID, session name, source identity, \
        session tag or organization ID with a wrong length or character.
        """,
        fix: "Correct the option as the message says.",
        page: AWSPage.address("STS/latest/APIReference", "API_AssumeRole"),
        example: .swift(
          """
          struct ShortExternalID: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("cross", in: cross) { target }
            }

            var grants: [Grant] { caller.assumes(target, externalID: "x") }
          }
          """)),
      FindingCode(
        "grant-partition", .error,
        "The two roles of a grant are in different partitions, which cannot trust each other.",
        fix: "Move one of the stacks to the partition of the other, or remove the grant.",
        page: AWSPage.iam("reference-arns"),
        example: .swift(
          """
          struct AcrossPartitions: App {
            let china = Account("333333333333", name: "china", region: .cnNorth1)
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("china", in: china) { target }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
      FindingCode(
        "grant-target", .error,
        "A grant has to add statements to a policy that an intrinsic function computes.",
        fix: "Write the statements of that policy out, or name another policy with 'through:'.",
        example: .swift(
          """
          struct ComputedPolicies: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
              .property("Policies", .intrinsic(.ref("Policies")))
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) {
                Parameter("Policies", type: .commaDelimitedList)
                caller
              }
              Stack("cross", in: cross) { target }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
      FindingCode(
        "grant-to-itself", .error,
        "A role is granted to assume itself by its ARN, which IAM accepts only once the role exists.",
        fix: "Use 'trust: .account' in the grant, and give the role a name.",
        page: AWSPage.iam("reference_policies_elements_principal", at: "principal-roles"),
        example: .swift(
          """
          struct AssumesItself: App {
            let role = IAM.Role("Role", name: "role", trusting: .lambda)

            var stacks: [Stack] { Stack("home", in: home) { role } }

            var grants: [Grant] { role.assumes(role) }
          }
          """)),
      FindingCode(
        "grant-cycle", .error,
        "Two roles of a stack each need the ARN of the other before they can be created.",
        fix: "Give the target of the grant a name, so that its ARN is known.",
        example: .swift(
          """
          struct NeedEachOther: App {
            let caller = IAM.Role("Caller", trusting: .lambda)
            let target = IAM.Role("Target")

            var stacks: [Stack] {
              Stack("home", in: home) {
                caller
                target
              }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
      FindingCode(
        "grant-denied", .error,
        "A statement of a policy denies what a grant allows, and a denial overrides every permission.",
        fix: "Remove the statement, or limit it so that it does not apply to the grant.",
        page: AWSPage.iam("reference_policies_evaluation-logic"),
        example: .swift(
          """
          struct Denied: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
              Deny("sts:AssumeRole", on: "*")
            }
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("cross", in: cross) { target }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
      FindingCode(
        "grant-not-allowed", .error,
        """
        The templates do not allow what a grant says, for example because of a permissions boundary of the \
        caller.
        """,
        fix: """
          Allow the action in the policy that the message names; the notes show the statements that are \
          nearest.
          """,
        page: AWSPage.iam("reference_policies_evaluation-logic-cross-account"),
        example: .swift(
          """
          struct Bounded: App {
            let boundary = IAM.ManagedPolicy("Boundary", name: "boundary") {
              Allow("s3:ListAllMyBuckets", on: "*")
            }
            let caller: IAM.Role
            let target = IAM.Role("Target", name: "target")

            init() {
              caller = IAM.Role(
                "Caller", name: "caller", trusting: .lambda,
                permissionsBoundary: boundary.policyArn)
            }

            var stacks: [Stack] {
              Stack("home", in: home) {
                boundary
                caller
              }
              Stack("cross", in: cross) { target }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
      FindingCode(
        "grant-unproven", .warning,
        """
        Whether a grant works depends on something that is not in the templates, such as a managed policy \
        elsewhere.
        """,
        fix: """
          Add what is missing to the templates, or suppress the warning at one of the roles with the reason.
          """,
        page: AWSPage.iam("reference_policies_evaluation-logic-cross-account"),
        example: .swift(
          """
          struct PolicyElsewhere: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
              ManagedPolicy(arn: "arn:aws:iam::111111111111:policy/elsewhere")
            }
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("cross", in: cross) { target }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
      FindingCode(
        "session-one-sided", .warning,
        """
        Only one of the two roles of a grant allows sts:TagSession or sts:SetSourceIdentity, so that the \
        permission has no effect.
        """,
        fix: "State the session tags or the source identity in the grant, which writes both sides.",
        page: AWSPage.iam("id_session-tags"),
        example: .swift(
          """
          struct OneSided: App {
            let caller = IAM.Role("Caller", name: "caller", trusting: .lambda) {
              Allow("sts:TagSession", on: "arn:aws:iam::222222222222:role/target")
            }
            let target = IAM.Role("Target", name: "target")

            var stacks: [Stack] {
              Stack("home", in: home) { caller }
              Stack("cross", in: cross) { target }
            }

            var grants: [Grant] { caller.assumes(target) }
          }
          """)),
    ])
}
