extension FindingArea {
  /// `bootstrap`, `deploy`, `verify` and `destroy`, before and between the calls to AWS.
  static let deployment = FindingArea(
    "Deployment",
    [
      FindingCode(
        "aws-cli", .error,
        "The AWS CLI is not on the PATH, or cannot be started.",
        fix: "Install version 2 of the AWS CLI.",
        page: AWSPage.address("cli/latest/userguide", "getting-started-install"),
        example: .shell(
          """
          # Where no 'aws' is on the PATH
          swift run synth deploy
          """)),
      FindingCode(
        "deploy-settings", .error,
        """
        deploy.yaml, or an option such as '--profile', is not valid or names an account that does not exist.
        """,
        fix: "Correct the entry as the message says; docs/deploying.md lists the keys of deploy.yaml.",
        example: .yaml(
          """
          # deploy.yaml
          profile:
            home: home-admin
          """)),
      FindingCode(
        "stale-templates", .error,
        """
        The files in templates/ are not what the definitions give, so that what was reviewed is not what is \
        deployed.
        """,
        fix: "Run 'swift run synth', have the templates reviewed, commit them, and deploy again.",
        example: .shell("echo '# by hand' >> templates/Reports/home.yaml && swift run synth deploy")),
      FindingCode(
        "no-answer", .error,
        "A command has to ask a question, and there is no terminal to answer it.",
        fix: "Pass '--yes' where no one can answer, such as in a pipeline.",
        example: .shell("swift run synth deploy < /dev/null")),
      FindingCode(
        "nothing-to-verify", .error,
        "'synth verify' finds no function whose role may assume another role by a grant.",
        fix: "Name another app with '--app', or write a grant for the execution role of a function.",
        example: .shell("swift run synth verify --app Bootstrap")),
      FindingCode(
        "wrong-account", .error,
        "The credentials for an account are those of another account. Nothing was changed.",
        fix: "Name a profile of the account: '--profile NAME=PROFILE', or in deploy.yaml.",
        page: AWSPage.address("cli/latest/userguide", "cli-configure-files"),
        example: .shell("swift run synth deploy --profile cross=home-admin")),
      FindingCode(
        "package-bucket", .error,
        "The bucket for packages does not exist in an account.",
        fix: "Run 'swift run synth bootstrap' once for each account and region.",
        example: .shell(
          """
          # Before 'swift run synth bootstrap'
          swift run synth deploy
          """)),
      FindingCode(
        "stack-busy", .error,
        "Another operation has been running on a stack for an hour. The message says on which of its resources.",
        fix: "Wait for its end, and run the same command again; this run changed nothing in the stack.",
        example: .shell(
          """
          # While a custom resource of the stack does not answer
          swift run synth deploy
          """)),
      FindingCode(
        "stack-changed", .error,
        """
        A stack was created, changed or deleted by another run while this one showed it or asked about it. What would \
        be done now is not what was shown.
        """,
        fix: "Run the same command again, which shows the stack as it is now.",
        example: .shell("swift run synth deploy --yes & swift run synth deploy --yes")),
      FindingCode(
        "outcome-unknown", .error,
        """
        An operation was started, and its end is not known: AWS stopped answering, or another operation took over. \
        It may still be running.
        """,
        fix: "Run the same command again: it waits for what is running, and continues.",
        page: AWSPage.cloudFormation("view-stack-events"),
        example: .shell(
          """
          # While the network is down
          swift run synth deploy
          """)),
      FindingCode(
        "package-changed", .error,
        """
        An archive on this machine is not what the definitions give, although its name says so. Nothing was uploaded.
        """,
        fix: "Find out what changed the file, and run 'swift run synth', which writes it again.",
        example: .shell(
          """
          # While something else writes to .build/synth/packages
          swift run synth deploy
          """)),
      FindingCode(
        "parameter-missing", .error,
        "A parameter of a stack has no value: none is given, the stack has none yet, and it has no default.",
        fix: "Give it with '--parameter STACK.NAME=VALUE', or under 'parameters' in deploy.yaml.",
        page: AWSPage.cloudFormation("parameters-section-structure"),
        example: .shell("swift run synth deploy --dry-run")),
      FindingCode(
        "parameter-secret", .error,
        "The value of a parameter with 'NoEcho' stands in deploy.yaml or in an argument, where others can read it.",
        fix: "Name the environment variable or the file that holds it, or use a dynamic reference.",
        page: AWSPage.cloudFormation("dynamic-references"),
        example: .shell("swift run synth deploy --parameter home.Password=hunter2")),
      FindingCode(
        "stack-stuck", .error,
        "No update can start from a stack's status, for example because its last rollback failed.",
        fix: "Fix the cause, run the command in the note, and deploy again.",
        page: AWSPage.cloudFormation("using-cfn-updating-stacks-continueupdaterollback"),
        example: .shell(
          """
          # While a stack is UPDATE_ROLLBACK_FAILED
          swift run synth deploy
          """)),
      FindingCode(
        "stack-failed", .error,
        "CloudFormation could not create, update or delete a stack. The message gives the first cause.",
        fix: "Fix the cause and run the same command again; it continues where this run ended.",
        page: AWSPage.cloudFormation("troubleshooting"),
        example: .shell(
          """
          # While a bucket of a stack contains objects
          swift run synth destroy
          """)),
    ])
}
