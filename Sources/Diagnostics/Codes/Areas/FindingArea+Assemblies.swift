extension FindingArea {
  /// Which files are templates, and where those are deployed.
  static let assemblies = FindingArea(
    "Files and folders of templates",
    [
      FindingCode(
        "file", .error,
        "A path of the command line, or a file in one of its folders, cannot be read.",
        fix: "Correct the path, or make the file readable.",
        example: .shell("swift run synth validate tempaltes")),
      FindingCode(
        "no-template", .error, or: .note,
        """
        A file named on the command line is not a CloudFormation template, or no template is in the folders \
        named there. In a folder, a YAML or JSON file that is not a template is skipped with a note.
        """,
        fix: "Name a file with a 'Resources' section, or a folder that contains one.",
        page: AWSPage.cloudFormation("template-anatomy"),
        example: .template("Version: 1")),
      FindingCode(
        "account-unknown", .warning,
        """
        No manifest says in which account a template is deployed, so its access to other accounts is \
        unknown.
        """,
        fix: "Name the account with '--account NAME=ID', or keep the manifest.json beside the templates.",
        example: .shell("swift run synth access queue.yaml")),
    ])
}
