extension FindingArea {
  /// Which files are templates, and where those are deployed.
  static let assemblies = FindingArea(
    "Files and folders of templates",
    [
      FindingCode(
        "file", .error, or: .note,
        """
        A path of the command line, or a file in one of its folders, cannot be read. In a folder, a link is skipped \
        with a note.
        """,
        fix: "Correct the path, make the file readable, or name the target of the link.",
        example: .shell("swift run synth validate tempaltes")),
      FindingCode(
        "no-template", .error, or: .note,
        """
        A file named on the command line is not a CloudFormation template, or no template is in the folders \
        named there. In a folder, a YAML or JSON file that is not a template is skipped with a note; so is the base \
        of a comparison without any template.
        """,
        fix: "Name a file with a 'Resources' section, or a folder that contains one.",
        page: AWSPage.cloudFormation("template-anatomy"),
        example: .template("Version: 1")),
      FindingCode(
        "manifest", .error,
        """
        A manifest.json that 'swift run synth' wrote is damaged, so the accounts and regions of the templates beside \
        it are unknown.
        """,
        fix: "Run 'swift run synth' to write the manifest again.",
        example: .shell(
          #"printf '{"generatedBy": "swift run synth", "app": "Orders"}' > manifest.json"#)),
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
