extension FindingArea {
  /// What would fail when Lambda starts a function from its package.
  static let handlers = FindingArea(
    "Handlers in packages",
    [
      FindingCode(
        "handler-file-missing", .error, or: .warning,
        """
        The file that a handler names is not in the package. If the function has layers, which may contain \
        it, that is a warning.
        """,
        fix: "Correct the handler, or add the file to the folder.",
        page: AWSPage.lambda("foundation-progmodel"),
        example: .swift(
          """
          // handlers/reports contains only main.py.
          struct MissingHandler: App {
            let function = Lambda.Function(
              "Function", runtime: .python3_13, handler: "index.handler",
              code: .package("handlers/reports"),
              role: "arn:aws:iam::111111111111:role/reports")

            var stacks: [Stack] { Stack("home", in: home) { function } }
          }
          """)),
      FindingCode(
        "handler-function-missing", .warning,
        "The Python file of a handler does not seem to define the function that the handler names.",
        fix: """
          Correct the handler or the function. If the function is defined in a way that is not found, \
          suppress this.
          """,
        page: AWSPage.lambda("python-handler"),
        example: .swift(
          """
          // handlers/reports/main.py defines the function 'report'.
          struct MissingFunction: App {
            let function = Lambda.Function(
              "Function", runtime: .python3_13, handler: "main.handler",
              code: .package("handlers/reports"),
              role: "arn:aws:iam::111111111111:role/reports")

            var stacks: [Stack] { Stack("home", in: home) { function } }
          }
          """)),
      FindingCode(
        "bootstrap-missing", .error, or: .warning,
        """
        A package for a 'provided' runtime has no file 'bootstrap' at its root. If the function has layers, \
        which may contain it, that is a warning.
        """,
        fix: "Build the program under the name 'bootstrap', at the root of the folder.",
        page: AWSPage.lambda("runtimes-custom"),
        example: .swift(
          """
          // handlers/reports contains only the program 'reports'.
          struct MissingBootstrap: App {
            let function = Lambda.Function(
              "Function", runtime: .provided_al2023, handler: "bootstrap",
              code: .package("handlers/reports"),
              role: "arn:aws:iam::111111111111:role/reports")

            var stacks: [Stack] { Stack("home", in: home) { function } }
          }
          """)),
      FindingCode(
        "bootstrap-not-executable", .error,
        "The file 'bootstrap' of a package is not executable, so that Lambda cannot start it.",
        fix: "Run 'chmod +x bootstrap' in the folder.",
        page: AWSPage.lambda("runtimes-custom"),
        example: .shell(
          """
          mkdir -p handlers/reports
          echo '#!/bin/sh' > handlers/reports/bootstrap
          """)),
      FindingCode(
        "bootstrap-architecture", .error,
        "The program 'bootstrap' is built for another architecture than that of the function.",
        fix: "Build it for the function's architecture, or change 'Architectures'.",
        page: AWSPage.lambda("foundation-arch"),
        example: .shell("GOARCH=arm64 GOOS=linux go build -o handlers/reports/bootstrap")),
      FindingCode(
        "bootstrap-macos", .error,
        "The program 'bootstrap' is built for macOS.",
        fix: "Build it for Linux, for example in a container.",
        page: AWSPage.lambda("runtimes-custom"),
        example: .shell("GOOS=darwin go build -o handlers/reports/bootstrap")),
      FindingCode(
        "bootstrap-format", .error,
        "The file 'bootstrap' is neither a 64-bit Linux program nor a script that begins with '#!'.",
        fix: "Build it for 64-bit Linux, or begin the script with the path of its interpreter.",
        page: AWSPage.lambda("runtimes-custom"),
        example: .shell(
          """
          mkdir -p handlers/reports
          echo 'python3 main.py' > handlers/reports/bootstrap
          chmod +x handlers/reports/bootstrap
          """)),
    ])
}
