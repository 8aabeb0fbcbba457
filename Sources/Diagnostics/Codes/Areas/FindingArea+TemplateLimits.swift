extension FindingArea {
  /// The quotas of CloudFormation.
  static let templateLimits = FindingArea(
    "Limits of a template",
    [
      FindingCode(
        "no-resources", .error,
        "The template has no resources.",
        fix: "Add a resource; CloudFormation requires at least one.",
        page: AWSPage.cloudFormation("resources-section-structure"),
        example: .template("Resources: {}")),
      FindingCode(
        "limit-resources", .error,
        "The template has more than 500 resources.",
        fix: "Split the stack.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          #"""
          struct ManyResources: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                for number in 1...501 {
                  Resource("AWS::SQS::Queue", "Queue\(number)")
                }
              }
            }
          }
          """#)),
      FindingCode(
        "limit-parameters", .error,
        "The template has more than 200 parameters.",
        fix: "Split the stack, or pass several values in one parameter.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          #"""
          struct ManyParameters: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                for number in 1...201 { Parameter("Value\(number)") }
              }
            }
          }
          """#)),
      FindingCode(
        "limit-outputs", .error,
        "The template has more than 200 outputs.",
        fix: "Split the stack, or put several values into one output.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          #"""
          struct ManyOutputs: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                for number in 1...201 {
                  Output("Number\(number)", value: "\(number)")
                }
              }
            }
          }
          """#)),
      FindingCode(
        "limit-mappings", .error,
        "The template has more than 200 mappings.",
        fix: "Split the stack, or merge mappings.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          #"""
          struct ManyMappings: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                for number in 1...201 {
                  TemplateMapping("Map\(number)", ["key": ["value": "1"]])
                }
              }
            }
          }
          """#)),
      FindingCode(
        "limit-mapping-attributes", .error,
        "A key of a mapping has more than 200 attributes.",
        fix: "Split the mapping.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          #"""
          struct LongMapping: App {
            let values = ValueObject((1...201).map { ("Key\($0)", "1") })

            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                TemplateMapping("Map", ["key": .object(values)])
              }
            }
          }
          """#)),
      FindingCode(
        "limit-parameter-value", .error,
        "The default value of a parameter is longer than 4,096 bytes.",
        fix: "Shorten the value, or move it to Parameter Store or S3.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          """
          struct LongDefault: App {
            let text = String(repeating: "x", count: 4_097)

            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                Parameter("Text", default: .string(text))
              }
            }
          }
          """)),
      FindingCode(
        "limit-description", .error,
        "The description of the template is longer than 1,024 bytes.",
        fix: "Shorten the description.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          """
          struct LongDescription: App {
            let text = String(repeating: "x", count: 1_025)

            var stacks: [Stack] {
              Stack("home", in: home, description: text) {
                Resource("AWS::SQS::Queue", "Queue")
              }
            }
          }
          """)),
      FindingCode(
        "template-size", .error,
        "The template is larger than 1,000,000 bytes, the most that CloudFormation reads from S3.",
        fix: "Split the stack, or move long text to files in S3.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          """
          struct HugeTemplate: App {
            let text = String(repeating: "x", count: 1_000_000)

            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                TemplateMetadata("Text", .string(text))
              }
            }
          }
          """)),
      FindingCode(
        "template-needs-s3", .note, or: .warning,
        """
        The template is larger than 51,200 bytes, so that it can be deployed only through an S3 bucket. For \
        definitions that is a note, since 'synth deploy' uploads the template; 'synth validate' warns.
        """,
        fix: "Deploy the template through a bucket, or split the stack.",
        page: AWSPage.cloudFormation("cloudformation-limits"),
        example: .swift(
          """
          struct LargeTemplate: App {
            let text = String(repeating: "x", count: 51_200)

            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                TemplateMetadata("Text", .string(text))
              }
            }
          }
          """)),
    ])
}
