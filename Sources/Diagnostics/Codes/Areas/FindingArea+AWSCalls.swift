extension FindingArea {
  /// What AWS answers to the calls of a deployment.
  static let awsCalls = FindingArea(
    "Answers of AWS",
    [
      FindingCode(
        "aws", .error,
        "A call to AWS failed for a reason that has no code of its own; the message is that of AWS.",
        fix: "Fix what the message names and run the same command again; it continues where this run ended.",
        example: .shell(
          """
          # Without a network connection
          swift run synth deploy
          """)),
      FindingCode(
        "access-denied", .error,
        "The credentials for an account do not allow a call.",
        fix: "Use a profile or role that allows the action that AWS names in the note.",
        page: AWSPage.iam("troubleshoot_access-denied"),
        example: .shell("swift run synth deploy --profile home=read-only")),
      FindingCode(
        "credentials-expired", .error,
        "The credentials for an account have expired.",
        fix: "Sign in again, for example with 'aws sso login', and run the same command again.",
        page: AWSPage.address("cli/latest/userguide", "cli-configure-sso"),
        example: .shell(
          """
          # After the session of 'aws sso login' has ended
          swift run synth deploy
          """)),
      FindingCode(
        "credentials-missing", .error,
        "There are no valid credentials for an account.",
        fix: "Name a profile of the AWS CLI for the account: '--profile NAME=PROFILE', or in deploy.yaml.",
        page: AWSPage.address("cli/latest/userguide", "cli-configure-files"),
        example: .shell("swift run synth deploy --profile home=no-such-profile")),
      FindingCode(
        "change-set", .error,
        "CloudFormation rejects the changes of a stack while it computes them.",
        fix: "Correct the template as CloudFormation's reason says.",
        page: AWSPage.cloudFormation("using-cfn-updating-stacks-changesets"),
        example: .shell(
          """
          # While an import refers to an export that does not exist
          swift run synth deploy
          """)),
      FindingCode(
        "capabilities", .error,
        "CloudFormation requires a capability for a stack that was not found to need one.",
        fix: "Report the template as an error of this package; until then deploy the stack with the AWS CLI.",
        page: AWSPage.address("AWSCloudFormation/latest/APIReference", "API_CreateChangeSet"),
        example: .shell(
          """
          # Of a template whose macro adds IAM resources
          swift run synth deploy
          """)),
      FindingCode(
        "upload", .error,
        "A package or template cannot be uploaded to its bucket.",
        fix: """
          Fix what AWS names in the message, such as the policy of the bucket, and run the same command \
          again.
          """,
        page: AWSPage.address("AmazonS3/latest/userguide", "upload-objects"),
        example: .shell(
          """
          # While the bucket is in another region
          swift run synth deploy
          """)),
    ])
}
