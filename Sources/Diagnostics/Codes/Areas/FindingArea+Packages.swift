extension FindingArea {
  /// Folders of handlers that become deployment packages.
  static let packages = FindingArea(
    "Packages",
    [
      FindingCode(
        "package", .error,
        "The folder of a handler cannot be packaged for reasons of several kinds, which the notes list.",
        fix: "Correct the files that the notes name.",
        page: AWSPage.lambda("gettingstarted-package"),
        example: .shell(
          """
          mkdir -p handlers/reports
          mkfifo handlers/reports/pipe
          ln -s /etc/hosts handlers/reports/hosts
          """)),
      FindingCode(
        "package-missing", .error,
        "The folder of a handler does not exist. It is looked up from the folder of the Swift file.",
        fix: "Correct the path, or create the folder.",
        example: .swift(
          """
          struct MissingPackage: App {
            let function = Lambda.Function(
              "Function", runtime: .python3_13, handler: "index.handler",
              code: .package("handlers/reprots"),
              role: "arn:aws:iam::111111111111:role/reports")

            var stacks: [Stack] { Stack("home", in: home) { function } }
          }
          """)),
      FindingCode(
        "package-not-a-directory", .error,
        "The path of a package is that of a file.",
        fix: "Name the folder that contains the handler.",
        example: .shell("mkdir handlers && touch handlers/reports")),
      FindingCode(
        "package-empty", .error,
        "The folder of a handler contains no files, or only such as are left out, for example '__pycache__'.",
        fix: "Add the handler, or correct the path.",
        example: .shell("mkdir -p handlers/reports")),
      FindingCode(
        "package-symbolic-link", .error,
        "The folder of a handler is or contains a symbolic link; packages contain only files.",
        fix: "Replace the link with a copy of its target.",
        example: .shell(
          """
          mkdir -p handlers/reports
          touch handlers/reports/index.py
          ln -s index.py handlers/reports/main.py
          """)),
      FindingCode(
        "package-link-out-of-directory", .error,
        "The folder of a handler contains a symbolic link to a place outside of it.",
        fix: "Replace the link with a copy of its target.",
        example: .shell(
          """
          mkdir -p handlers/reports
          ln -s /etc/hosts handlers/reports/hosts
          """)),
      FindingCode(
        "package-special-file", .error,
        "The folder of a handler contains a pipe, a socket or a device; only files can be packaged.",
        fix: "Remove it from the folder.",
        example: .shell(
          """
          mkdir -p handlers/reports
          mkfifo handlers/reports/pipe
          """)),
      FindingCode(
        "package-secret", .error,
        """
        The folder of a handler contains a file with secrets, such as '.env', '.npmrc' or a private key, which everybody \
        who may read the function's code could read.
        """,
        fix: "Move the file out of the folder, or name it in 'secrets:' of the package if it belongs there.",
        example: .shell(
          """
          mkdir -p handlers/reports
          echo 'PASSWORD=hunter2' > handlers/reports/.env
          """)),
      FindingCode(
        "package-unreadable", .error,
        "A file or folder of a handler cannot be read.",
        fix: "Make it readable, or remove it.",
        example: .shell(
          """
          mkdir -p handlers/reports
          touch handlers/reports/index.py
          chmod a-r handlers/reports/index.py
          """)),
      FindingCode(
        "package-unsafe-name", .error,
        "The name of a file or folder would be unpacked differently on different systems, or not at all.",
        fix: "Rename the file or folder.",
        example: .shell(
          #"""
          mkdir -p handlers/reports
          touch 'handlers/reports/index\main.py'
          """#)),
      FindingCode(
        "package-too-large", .error,
        "The files of a package are larger together than the 262,144,000 bytes that Lambda allows unzipped.",
        fix: "Remove files, or use a container image.",
        page: AWSPage.lambda("gettingstarted-limits"),
        example: .shell(
          """
          mkdir -p handlers/reports
          truncate -s 262144001 handlers/reports/model.bin
          """)),
      FindingCode(
        "package-archive", .error,
        "The archive of a package cannot be created or written.",
        fix: """
          Correct what the message names, such as the permissions of '.build/synth' or the space left on the \
          disk.
          """,
        example: .shell("rm -rf .build/synth && touch .build/synth && swift run synth")),
    ])
}
