extension FindingArea {
  /// Where resources are placed, and what refers to them from elsewhere.
  static let references = FindingArea(
    "Placement and references",
    [
      FindingCode(
        "never-placed", .error,
        "A reference or grant names a resource that no stack of the app places.",
        fix: """
          Name the resource in the body of its stack. If it is a computed property, which makes a new \
          resource at each use, make it a 'let'.
          """,
        example: .swift(
          """
          struct Forgotten: App {
            let queue = Resource("AWS::SQS::Queue", "Queue")

            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SNS::Topic", "Topic")
                Output("QueueURL", value: queue.ref)
              }
            }
          }
          """)),
      FindingCode(
        "placed-twice", .error,
        "A resource is placed in several stacks, so that a reference or grant could mean any of them.",
        fix: "Place the resource once, or declare one for each stack.",
        example: .swift(
          """
          struct PlacedTwice: App {
            let queue = Resource(
              "AWS::SQS::Queue", "Queue", properties: ["QueueName": "orders"])

            var stacks: [Stack] {
              Stack("home", in: home) { queue }
              Stack("cross", in: cross) { queue }
              Stack("outputs", in: home) {
                Resource("AWS::SNS::Topic", "Topic")
                Output("QueueURL", value: queue.ref)
              }
            }
          }
          """)),
      FindingCode(
        "placed-in-fleet", .error,
        """
        A resource is placed in each account of a group, or in several regions, so that a reference could \
        mean any.
        """,
        fix: """
          Let a grant name the group with 'in:', and make the ARN of one of the resources at run time. For \
          several regions of one account, put the resource into 'OncePerAccount { … }'.
          """,
        example: .swift(
          """
          struct OneOfMany: App {
            let queue = Resource(
              "AWS::SQS::Queue", "Queue", properties: ["QueueName": "orders"])

            var stacks: [Stack] {
              Stack("spoke", in: spokes) { queue }
              Stack("home", in: home) {
                Resource("AWS::SNS::Topic", "Topic")
                Output("QueueURL", value: queue.ref)
              }
            }
          }
          """)),
      FindingCode(
        "cross-stack-reference", .error,
        """
        A reference to a resource of another stack needs a value that is known only after the deployment: \
        the resource has no fixed name, and its stack does not export the value.
        """,
        fix: """
          Give the resource a name. In the same account and region, its stack can also export the value; \
          elsewhere it can be passed as a parameter.
          """,
        page: AWSPage.cloudFormation("using-cfn-stack-exports"),
        example: .swift(
          """
          struct UnnamedRole: App {
            let role = IAM.Role("Role", trusting: .lambda)

            var stacks: [Stack] {
              Stack("home", in: home) { role }
              Stack("cross", in: cross) {
                Resource("AWS::SNS::Topic", "Topic")
                Output("RoleARN", value: role.arn)
              }
            }
          }
          """)),
      FindingCode(
        "deploy-order", .error,
        "Stacks wait for each other in a cycle, so that none of them can be deployed first.",
        fix: "Use 'trust: .account' in one of the grants, or a fixed name instead of an export.",
        page: AWSPage.iam("reference_policies_elements_principal", at: "principal-roles"),
        example: .swift(
          """
          struct WaitingForEachOther: App {
            let one = IAM.Role("One", name: "one")
            let two = IAM.Role("Two", name: "two")

            var stacks: [Stack] {
              Stack("home", in: home) { one }
              Stack("cross", in: cross) { two }
            }

            var grants: [Grant] {
              one.assumes(two)
              two.assumes(one)
            }
          }
          """)),
    ])
}
