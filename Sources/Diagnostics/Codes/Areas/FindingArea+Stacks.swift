extension FindingArea {
  /// Apps, stacks, accounts and what is in them.
  static let stacks = FindingArea(
    "Apps, stacks and accounts",
    [
      FindingCode(
        "app-name", .error,
        "The name of an app is not valid, or two apps have the same name.",
        fix: """
          Use letters, digits and hyphens, starting with a letter. Rename an app with 'var name: String'.
          """,
        example: .swift(
          """
          struct Reports: App {
            let name = "my reports"

            var stacks: [Stack] {
              Stack("home", in: home) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "stack-name", .error,
        """
        The ID or name of a stack is not valid, or two stacks have the same: two IDs in an app, or two names \
        in an account and region.
        """,
        fix: """
          Use at most 128 letters, digits and hyphens, starting with a letter, and rename one of two equal \
          stacks.
          """,
        page: AWSPage.address("AWSCloudFormation/latest/APIReference", "API_CreateStack"),
        example: .swift(
          """
          struct StackWithSpace: App {
            var stacks: [Stack] {
              Stack("my stack", in: home) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "stack-partition", .error,
        "The region of a stack is in another partition than its account.",
        fix: "Use a region of the account's partition, or another account.",
        page: AWSPage.iam("reference-arns"),
        example: .swift(
          """
          struct OtherPartition: App {
            var stacks: [Stack] {
              Stack("home", in: home, region: .cnNorth1) {
                Resource("AWS::SQS::Queue", "Queue")
              }
            }
          }
          """)),
      FindingCode(
        "region", .error,
        "The region of an account or stack does not have the form of a region.",
        fix: "Write a region such as us-east-1.",
        page: AWSPage.address("global-infrastructure/latest/regions", "aws-regions"),
        example: .swift(
          """
          struct MisspeltRegion: App {
            var stacks: [Stack] {
              Stack("home", in: home, region: "eu-wst") {
                Resource("AWS::SQS::Queue", "Queue")
              }
            }
          }
          """)),
      FindingCode(
        "account-id", .error,
        "The ID of an account is not 12 digits.",
        fix: "Write all 12 digits as a string; leading zeros belong to the ID.",
        page: AWSPage.address("accounts/latest/reference", "manage-acct-identifiers"),
        example: .swift(
          """
          struct ShortID: App {
            let account = Account("1111", name: "tools", region: .usEast1)

            var stacks: [Stack] {
              Stack("tools", in: account) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "account-name", .error,
        "An account has an empty name.",
        fix: "Give it the name by which people know it.",
        example: .swift(
          """
          struct NamelessAccount: App {
            let account = Account("333333333333", name: "", region: .usEast1)

            var stacks: [Stack] {
              Stack("tools", in: account) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "account-names", .error,
        "Two accounts have the same ID and different names, so that one of the IDs or names is wrong.",
        fix: "Correct the ID or the name, or declare the account once.",
        example: .swift(
          """
          struct OneAccountTwoNames: App {
            let tools = Account("333333333333", name: "tools", region: .usEast1)
            let audit = Account("333333333333", name: "audit", region: .usEast1)

            var stacks: [Stack] {
              Stack("tools", in: tools) { Resource("AWS::SQS::Queue", "Queue") }
              Stack("audit", in: audit) { Resource("AWS::SQS::Queue", "Queue") }
            }
          }
          """)),
      FindingCode(
        "logical-id-twice", .error,
        "Two resources of a stack have the same logical ID, or a stack places the same resource twice.",
        fix: """
          Rename one of the resources, or place it once. In a loop, let the logical ID depend on what \
          differs.
          """,
        page: AWSPage.cloudFormation("resources-section-structure"),
        example: .swift(
          """
          struct SameLogicalIDs: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                for _ in 1...2 { Resource("AWS::SQS::Queue", "Queue") }
              }
            }
          }
          """)),
      FindingCode(
        "name-twice", .error,
        """
        Two parameters, outputs, conditions, mappings, rules or metadata entries of a stack have the same \
        name, or a stack has two 'Hooks' sections.
        """,
        fix: "Rename one of them; put hooks into one section.",
        page: AWSPage.cloudFormation("template-anatomy"),
        example: .swift(
          """
          struct SameParameters: App {
            var stacks: [Stack] {
              Stack("home", in: home) {
                Resource("AWS::SQS::Queue", "Queue")
                Parameter("Stage")
                Parameter("Stage")
              }
            }
          }
          """)),
    ])
}
